package de.dresden.smartparticipation.web.faces;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/** Says what a rule refuses at the field that it is about: the page stays as it is, with everything that was typed. */
public final class AtField {

    private AtField() {}

    /**
     * Runs a command.
     *
     * @param fields key of a reason → the field's id in the page, as {@code form:amount}
     * @return whether it was done; else the sentences stand on the page
     * @throws Refused as the command did, where no reason is about one of the fields
     */
    public static boolean done(Runnable command, Map<String, String> fields) {
        try {
            command.run();
            return true;
        } catch (Refused refused) {
            if (refused.reasons().stream().noneMatch(reason -> fields.containsKey(reason.key()))) {
                throw refused;
            }
            FacesContext context = FacesContext.getCurrentInstance();
            Texts texts = Texts.in(context.getViewRoot().getLocale());
            for (Reason reason : refused.reasons()) {
                context.addMessage(
                        fields.get(reason.key()),
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.text(reason), null));
            }
            context.validationFailed();
            context.renderResponse();
            return false;
        }
    }
}
