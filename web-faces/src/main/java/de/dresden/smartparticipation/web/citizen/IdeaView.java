package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.application.Applying;
import de.dresden.smartparticipation.projects.idea.IdeaDraft;
import de.dresden.smartparticipation.projects.idea.PublicIdea;
import de.dresden.smartparticipation.projects.idea.PublicIdeas;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One idea: support it, comment on it, take it up in an application. */
@Named("citizenIdeaView")
@RequestScoped
public class IdeaView {

    private static final int LONGEST_COMMENT = 1_000;

    @Inject
    private PublicIdeas ideas;

    @Inject
    private Applying applying;

    @Inject
    private PublicForm form;

    @Inject
    private OwnBrowser browser;

    @Inject
    private Reader reader;

    private String ref;
    private String done;
    private PublicIdea idea;
    private long grown;
    private boolean takesApplications;

    public String load() {
        idea = ideas.details(ref, browser.known());
        grown = applying.grownFrom(ref);
        takesApplications = applying.form(idea.call().reference(), null).closed() == null;
        if (form.isTurned("support")) {
            return act(() -> ideas.support(ref, browser.mark(), form.getAddress()), "supported");
        }
        if (form.isTurned("unsupport")) {
            return act(() -> ideas.unsupport(ref, browser.mark()), "unsupported");
        }
        return form.isSent("comment") ? comment() : null;
    }

    private String comment() {
        String author = form.text("author", "citizen.idea.author", IdeaDraft.LONGEST_NAME);
        String text = form.required("text", "citizen.idea.comment", LONGEST_COMMENT);
        return act(() -> ideas.comment(ref, author, text, form.getNonce(), form.getAddress()), "commented");
    }

    private String act(Runnable command, String what) {
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    command.run();
                    return what;
                })
                .map(said -> form.leadTo("/public/idea.xhtml?ref=" + idea.row().reference() + "&done=" + said))
                .orElse(null);
    }

    public PublicIdea getIdea() {
        return idea;
    }

    public String getArea() {
        return reader.area(idea.row().area());
    }

    /** How many applications grew from it. */
    public long getGrown() {
        return grown;
    }

    /** Whether it can be taken up in an application today. */
    public boolean isTakesApplications() {
        return takesApplications;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    /** {@code supported}, {@code unsupported} or {@code commented} just now, or null. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("supported|unsupported|commented") ? done : null;
    }
}
