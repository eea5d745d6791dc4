package de.dresden.smartparticipation.web.error;

import jakarta.el.ELException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A page on which something was refused shows how things stand by now: where somebody else has decided meanwhile, a button that can
 * no longer be pressed would stay there. Only pages that say so, {@code <f:viewAction action="#{view.load}" again="true"/>}, whose
 * action fetches what is shown and leaves alone what was typed.
 */
final class PresentState {

    private static final Logger LOG = Logger.getLogger(PresentState.class.getName());

    private PresentState() {}

    /** Carries those actions out once more. @return whether there were any, and they found something to show */
    static boolean look(FacesContext context) {
        try {
            return again(context);
        } catch (ELException gone) {
            LOG.log(Level.FINE, "The page of a refusal cannot be drawn anew", gone);
            return false;
        }
    }

    private static boolean again(FacesContext context) {
        UIComponent metadata = context.getViewRoot().getFacet(UIViewRoot.METADATA_FACET_NAME);
        boolean looked = false;
        if (metadata != null) {
            for (UIComponent child : metadata.getChildren()) {
                if (child instanceof UIViewAction action && isAgain(action)) {
                    action.getActionExpression().invoke(context.getELContext(), null);
                    looked = true;
                }
            }
        }
        return looked;
    }

    private static boolean isAgain(UIViewAction action) {
        return Boolean.parseBoolean(String.valueOf(action.getAttributes().get("again")));
    }
}
