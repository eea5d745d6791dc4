package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.idea.IdeaAnswer;
import de.dresden.smartparticipation.participation.sending.PublicAnswers;
import de.dresden.smartparticipation.participation.talk.CommentDraft;
import de.dresden.smartparticipation.participation.talk.Commenting;
import de.dresden.smartparticipation.participation.talk.SupportState;
import de.dresden.smartparticipation.participation.talk.Supporting;
import de.dresden.smartparticipation.participation.talk.Talk;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What others say to a contribution: support, comments; below the contribution itself. */
@Named("citizenTalkView")
@RequestScoped
public class TalkView {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_COMMENT = 3_000;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_EMAIL = 200;

    @Inject
    private Supporting supporting;

    @Inject
    private Commenting commenting;

    @Inject
    private PublicAnswers answers;

    @Inject
    private ContributionView page;

    @Inject
    private PublicForm form;

    @Inject
    private OwnBrowser browser;

    @Inject
    private Reader reader;

    private String done;
    private String answer;
    private String report;
    private SupportState support;
    private Talk talk;

    /** Runs after the contribution is read. */
    public String load() {
        support = supporting.of(reference(), browser.known());
        talk = commenting.of(reference());
        if (form.isSent("support")) {
            return act(support.own() ? "unsupported" : "supported", () -> {
                if (support.own()) {
                    supporting.withdraw(reference(), browser.known());
                } else {
                    supporting.support(reference(), browser.mark(), form.getAddress());
                }
            });
        }
        if (form.isSent("supportMail")) {
            String email = form.required("supportEmail", "citizen.contribute.field.email", LONGEST_EMAIL);
            boolean end = "end".equals(form.step("supportMail"));
            return act("asked", () -> supporting.ask(reference(), email, end, reader.language(), form.getAddress()));
        }
        if (form.isSent("comment")) {
            return comment();
        }
        if (form.isSent("report")) {
            String reason = form.required("reason", "citizen.talk.report.reason", LONGEST_REASON);
            Long comment = form.number("reported");
            return act(
                    "reported",
                    () -> commenting.report(
                            reference(), comment == null ? 0 : comment, reason, browser.known(), form.getAddress()));
        }
        return null;
    }

    private String comment() {
        String name = form.text("commentName", "citizen.talk.name", LONGEST_NAME);
        String text = form.required("commentText", "citizen.talk.text", LONGEST_COMMENT);
        if (form.isWrong()) {
            return null;
        }
        CommentDraft draft = new CommentDraft(name, text, form.number("answers"), talk.notice());
        return form.attempt(() -> commenting.comment(reference(), draft, form.getNonce(), form.getAddress()))
                .map(shown -> leadTo(shown ? "commented" : "comment-waits"))
                .orElse(null);
    }

    private String act(String what, Runnable command) {
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    command.run();
                    return what;
                })
                .map(this::leadTo)
                .orElse(null);
    }

    private String leadTo(String what) {
        return form.leadTo("/public/contribution.xhtml?ref=" + reference() + "&done=" + what + "#talk");
    }

    /** Key of what was done just now, or null. */
    public String getSaid() {
        boolean known = done != null
                && done.matches("supported|unsupported|asked|commented|comment-waits|reported")
                && !form.isWrong();
        return known ? "citizen.talk.done." + done : null;
    }

    /** What the sender answered in the consultation's own fields, as far as it is public. */
    public List<IdeaAnswer> getAnswers() {
        return answers.of(reference(), reader.language());
    }

    /** Name of the sender, who wanted it to be shown; else null. */
    public String getSender() {
        return answers.sender(reference());
    }

    public SupportState getSupport() {
        return support;
    }

    public Talk getTalk() {
        return talk;
    }

    private String reference() {
        return page.getDetails().reference();
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    /** Key of the comment that is answered, as the address says. */
    public String getAnswer() {
        return answer != null && answer.matches("\\d{1,18}") ? answer : null;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    /** Key of the comment that is reported, as the address says. */
    public String getReport() {
        return report != null && report.matches("\\d{1,18}") ? report : null;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
