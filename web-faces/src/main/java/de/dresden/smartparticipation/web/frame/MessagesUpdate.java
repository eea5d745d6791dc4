package de.dresden.smartparticipation.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.component.poll.Poll;

/**
 * Draws the messages anew with every answer to a part of a page, whatever else the button names: a refusal that nobody sees
 * looks like a dead button. What a page asks for by itself leaves the messages of the last click alone.
 */
public class MessagesUpdate implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String MESSAGES = "messages";
    private static final String SOURCE = "jakarta.faces.source";

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        PartialViewContext partial = context.getPartialViewContext();
        UIViewRoot page = context.getViewRoot();
        if (!partial.isAjaxRequest() || partial.isRenderAll() || page == null || page.findComponent(MESSAGES) == null) {
            return;
        }
        if (context.getMessages().hasNext() || !(source(context, page) instanceof Poll)) {
            partial.getRenderIds().add(MESSAGES);
        }
    }

    private static UIComponent source(FacesContext context, UIViewRoot page) {
        String id = context.getExternalContext().getRequestParameterMap().get(SOURCE);
        try {
            return id == null ? null : page.findComponent(id);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
