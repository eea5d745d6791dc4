package de.dresden.smartparticipation.web.frame;

import de.dresden.smartparticipation.web.error.ConflictMessage;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A message above the page's content.
 *
 * @param tone its wash
 * @param sign the sign before it
 * @param urgent whether a screen reader interrupts for it
 * @param text the sentence
 * @param fields the fields that it is about, to jump to
 * @param reload whether a look at the present state helps
 */
public record Message(
        String tone, String sign, boolean urgent, String text, List<FieldProblem> fields, boolean reload) {

    /** What is wrong with one field. */
    public record FieldProblem(String id, String text) {}

    /** The messages of this request: one box for all fields, then one for each other message. */
    static List<Message> of(FacesContext context) {
        List<Message> messages = new ArrayList<>();
        List<FieldProblem> fields = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (isField(context, id)) {
                context.getMessageList(id).forEach(message -> fields.add(new FieldProblem(id, message.getSummary())));
            } else {
                context.getMessageList(id).forEach(message -> messages.add(of(message)));
            }
        }
        if (!fields.isEmpty()) {
            String text = Languages.texts(context.getViewRoot().getLocale()).getString("frame.check-fields");
            messages.add(0, new Message("late", "!", true, text, List.copyOf(fields), false));
        }
        return messages;
    }

    private static Message of(FacesMessage message) {
        boolean conflict = message instanceof ConflictMessage;
        if (FacesMessage.SEVERITY_INFO.equals(message.getSeverity())) {
            return new Message("done", "✓", false, message.getSummary(), List.of(), conflict);
        }
        boolean warning = FacesMessage.SEVERITY_WARN.equals(message.getSeverity());
        return new Message(
                warning ? "wait" : "late", warning ? "●" : "!", true, message.getSummary(), List.of(), conflict);
    }

    private static boolean isField(FacesContext context, String id) {
        UIViewRoot root = context.getViewRoot();
        return id != null && root != null && root.findComponent(":" + id) instanceof UIInput;
    }
}
