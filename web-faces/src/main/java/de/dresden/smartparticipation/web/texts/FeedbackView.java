package de.dresden.smartparticipation.web.texts;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.publictext.Feedback;
import de.dresden.smartparticipation.platform.publictext.FeedbackRow;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What somebody wrote about the public pages, and the answer. */
@Named("textsFeedbackView")
@ViewScoped
public class FeedbackView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Feedback feedback;

    @Inject
    private Notices notices;

    private long id;
    private FeedbackRow row;
    private String answer;

    public void load() {
        row = feedback.list().stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NotFound(id));
    }

    public String send() {
        feedback.answer(id, answer);
        notices.done(row.email() == null ? "texts.feedback.noted" : "texts.feedback.answered", row.reference());
        return "/texts/list.xhtml?faces-redirect=true";
    }

    public FeedbackRow getRow() {
        return row;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
