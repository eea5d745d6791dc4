package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.following.Following;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody wants to be told of a consultation by e-mail. */
@Named("citizenFollowView")
@RequestScoped
public class FollowView {

    private static final int LONGEST_EMAIL = 200;

    @Inject
    private Following following;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private String ref;
    private String done;
    private Wording title;

    public String load() {
        title = following.title(ref);
        if (!form.isSent("follow")) {
            return null;
        }
        String email = form.required("email", "citizen.contribute.field.email", LONGEST_EMAIL);
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    following.ask(ref, email, reader.language(), form.getAddress());
                    return ref;
                })
                .map(asked -> form.leadTo("/public/follow.xhtml?done=1&ref=" + asked))
                .orElse(null);
    }

    public Wording getTitle() {
        return title;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
