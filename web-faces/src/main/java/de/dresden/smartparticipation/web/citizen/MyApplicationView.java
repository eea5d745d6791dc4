package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.application.Applying;
import de.dresden.smartparticipation.projects.application.OwnApplication;
import de.dresden.smartparticipation.projects.eligibility.OwnRefusals;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** An applicant's own application: where it stands, what was said, and what can still be done. */
@Named("citizenMyApplicationView")
@RequestScoped
public class MyApplicationView {

    private static final String WITHDRAW = "withdraw";
    private static final String DISCARD = "discard";

    @Inject
    private Applying applying;

    @Inject
    private OwnNoticesView notices;

    @Inject
    private OwnRefusals refusals;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private String key;
    private String done;
    private OwnApplication own;

    public String load() {
        form.keepPrivate();
        if (notices.sent(key)) {
            return null;
        }
        own = applying.open(key);
        if (form.isSent(WITHDRAW)) {
            return withdraw();
        }
        return form.isSent(DISCARD) ? discard() : null;
    }

    private String withdraw() {
        String reason = form.text("reason", "citizen.apply.withdraw.reason", 2_000);
        requireSure();
        return act(
                () -> applying.withdraw(key, version(), reason),
                "/public/myApplication.xhtml?done=withdrawn&key=" + key);
    }

    private String discard() {
        requireSure();
        return act(
                () -> applying.discard(key, version()),
                "/public/call.xhtml?ref=" + own.call().reference());
    }

    private void requireSure() {
        if (!form.ticked("sure")) {
            form.refuse("sure", "citizen.apply.unsure");
        }
    }

    private String act(Runnable command, String then) {
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    command.run();
                    return then;
                })
                .map(form::leadTo)
                .orElse(null);
    }

    private long version() {
        Long seen = form.number("version");
        return seen == null ? -1 : seen;
    }

    public List<String> getDistrictNames() {
        return reader.areaNames(List.copyOf(own.data().setting().districts()));
    }

    /** Whether there is a letter of a refusal to be read. */
    public boolean isRefused() {
        return own.state() == ApplicationState.REFUSED && refusals.isThere(key);
    }

    public OwnApplication getOwn() {
        return own;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** {@code sent}, {@code answered} or {@code withdrawn} just now, or null. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("sent|answered|withdrawn") ? done : null;
    }
}
