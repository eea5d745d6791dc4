package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.comment.CommentDraft;
import de.dresden.smartparticipation.participation.comment.CommentView;
import de.dresden.smartparticipation.participation.comment.Commented;
import de.dresden.smartparticipation.participation.comment.Commenting;
import de.dresden.smartparticipation.participation.comment.Talk;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/**
 * The forms below what can be commented on: one for a comment or an answer, one for a report. Which comment is meant stands in the
 * address, so that the page works without a script; one that cannot be read there (any more) is as none.
 */
@Named("citizenComments")
@RequestScoped
public class CommentForms {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_COMMENT = 3_000;
    private static final int LONGEST_REASON = 1_000;
    private static final List<String> DONE = List.of("commented", "comment-waits", "reported");

    @Inject
    private Commenting commenting;

    @Inject
    private PublicForm form;

    @Inject
    private OwnBrowser browser;

    private String done;
    private String answer;
    private String report;
    private Talk talk;
    private CommentView answered;
    private CommentView reported;

    /**
     * Reads what was said, and carries out the form that was sent.
     *
     * @param on what is commented on
     * @param page where it is read, as {@code /public/contribution.xhtml?ref=…}
     * @param place anchor to which the browser is led afterwards
     */
    void load(Commented on, String page, String place) {
        talk = commenting.of(on);
        answered = shown(answer);
        reported = shown(report);
        if (form.isSent("comment")) {
            comment(on, page, place);
        } else if (form.isSent("report")) {
            report(on, page, place);
        }
    }

    private void comment(Commented on, String page, String place) {
        String name = form.text("commentName", "citizen.comment.name", LONGEST_NAME);
        String text = form.required("commentText", "citizen.comment.text", LONGEST_COMMENT);
        if (form.isWrong()) {
            return;
        }
        CommentDraft draft = new CommentDraft(name, text, form.number("answers"), talk.notice());
        form.attempt(() -> commenting.comment(on, draft, form.getNonce(), form.getAddress()))
                .ifPresent(shown -> leadTo(page, shown ? "commented" : "comment-waits", place));
    }

    private void report(Commented on, String page, String place) {
        String reason = form.required("reason", "citizen.comment.report.reason", LONGEST_REASON);
        Long comment = form.number("reported");
        if (form.isWrong()) {
            return;
        }
        form.attempt(() -> {
                    commenting.report(on, comment == null ? 0 : comment, reason, browser.known(), form.getAddress());
                    return reason;
                })
                .ifPresent(sent -> leadTo(page, "reported", place));
    }

    private void leadTo(String page, String what, String place) {
        form.leadTo(page + "&said=" + what + "#" + place);
    }

    private CommentView shown(String key) {
        if (key == null || !key.matches("\\d{1,18}")) {
            return null;
        }
        long id = Long.parseLong(key);
        return talk.comments().stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.answers().stream()))
                .filter(one -> one.id() == id && !one.removed())
                .findFirst()
                .orElse(null);
    }

    /** Key of what was done just now, or null. */
    public String getSaid() {
        return done != null && DONE.contains(done) && !form.isWrong() ? "citizen.comment.done." + done : null;
    }

    public Talk getTalk() {
        return talk;
    }

    /** The comment that is answered, or null. */
    public CommentView getAnswered() {
        return answered;
    }

    /** The comment that is reported, or null. */
    public CommentView getReported() {
        return reported;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
