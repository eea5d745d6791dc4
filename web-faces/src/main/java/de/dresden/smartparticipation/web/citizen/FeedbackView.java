package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.publictext.Feedback;
import de.dresden.smartparticipation.platform.publictext.FeedbackData;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the city of a barrier or fault on these pages. */
@Named("citizenFeedbackView")
@RequestScoped
public class FeedbackView {

    private static final int LONGEST = 5_000;
    private static final int LONGEST_PAGE = 500;

    @Inject
    private PublicForm form;

    @Inject
    private Feedback feedback;

    @Inject
    private Sending sending;

    private String done;
    private String page;

    public String load() {
        form.offer("page", page);
        if (!form.isSent("feedback")) {
            return null;
        }
        String text = form.required("text", "citizen.feedback.text", LONGEST);
        String where = form.text("page", "citizen.feedback.page", LONGEST_PAGE);
        String email = EmailField.optional(form, "email");
        if (form.isWrong()) {
            return null;
        }
        FeedbackData data = new FeedbackData(where, text, email, sending.language());
        return form.attempt(() -> feedback.send(form.getNonce(), data, form.getAddress()))
                .map(reference -> form.leadTo("/public/feedback.xhtml?done=" + reference))
                .orElse(null);
    }

    /** Reference of what was sent, after it was. */
    public String getDone() {
        return done;
    }

    /** Only what looks like one is shown again. */
    public void setDone(String done) {
        this.done = done != null && done.matches("RM-[0-9]{1,12}") ? done : null;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
