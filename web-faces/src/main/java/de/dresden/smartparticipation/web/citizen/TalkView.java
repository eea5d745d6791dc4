package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.comment.Commented;
import de.dresden.smartparticipation.participation.idea.IdeaAnswer;
import de.dresden.smartparticipation.participation.sending.PublicAnswers;
import de.dresden.smartparticipation.participation.support.SupportState;
import de.dresden.smartparticipation.participation.support.Supporting;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What stands below a contribution: who wrote it and answered its fields, support, comments. */
@Named("citizenTalkView")
@RequestScoped
public class TalkView {

    private static final int LONGEST_EMAIL = 200;
    private static final List<String> DONE = List.of("supported", "unsupported", "asked");

    @Inject
    private Supporting supporting;

    @Inject
    private PublicAnswers answers;

    @Inject
    private ContributionView page;

    @Inject
    private CommentForms comments;

    @Inject
    private PublicForm form;

    @Inject
    private OwnBrowser browser;

    @Inject
    private Reader reader;

    private String done;
    private SupportState support;

    /** Runs after the contribution is read. */
    public String load() {
        support = supporting.of(reference(), browser.known());
        comments.load(Commented.contribution(reference()), address(), "comments");
        if (form.isSent("support")) {
            act(support.own() ? "unsupported" : "supported", () -> {
                if (support.own()) {
                    supporting.withdraw(reference(), browser.known());
                } else {
                    supporting.support(reference(), browser.mark(), form.getAddress());
                }
            });
        } else if (form.isSent("supportMail")) {
            String email = form.required("supportEmail", "citizen.contribute.field.email", LONGEST_EMAIL);
            boolean end = "end".equals(form.step("supportMail"));
            act("asked", () -> supporting.ask(reference(), email, end, reader.language(), form.getAddress()));
        }
        return null;
    }

    private void act(String what, Runnable command) {
        if (form.isWrong()) {
            return;
        }
        form.attempt(() -> {
                    command.run();
                    return what;
                })
                .ifPresent(did -> form.leadTo(address() + "&done=" + did + "#talk"));
    }

    private String address() {
        return "/public/contribution.xhtml?ref=" + reference();
    }

    /** Key of what was done just now, or null. */
    public String getSaid() {
        return done != null && DONE.contains(done) && !form.isWrong() ? "citizen.talk.done." + done : null;
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

    private String reference() {
        return page.getDetails().reference();
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
