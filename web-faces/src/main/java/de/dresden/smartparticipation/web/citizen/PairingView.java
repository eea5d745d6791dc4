package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.cooperation.round.OwnPairing;
import de.dresden.smartparticipation.projects.cooperation.round.PairAnswers;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A company reads who is proposed to it, and answers. */
@Named("citizenPairingView")
@RequestScoped
public class PairingView {

    private static final String ACCEPT = "accept";
    private static final String DECLINE = "decline";
    private static final int LONGEST_REASON = 2_000;

    @Inject
    private PairAnswers answers;

    @Inject
    private PublicForm form;

    private String key;
    private String done;
    private OwnPairing own;

    public String load() {
        form.keepPrivate();
        own = answers.of(key);
        if (form.isSent(ACCEPT)) {
            return act(() -> answers.accept(key), "accepted");
        }
        if (form.isSent(DECLINE)) {
            String reason = form.required("reason", "citizen.pairing.reason", LONGEST_REASON);
            return act(() -> answers.decline(key, reason), "declined");
        }
        return null;
    }

    private String act(Runnable command, String then) {
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    command.run();
                    return "/public/pairing.xhtml?done=" + then + "&key=" + key;
                })
                .map(form::leadTo)
                .orElseGet(this::readAgain);
    }

    /** What was refused may be so since another one was faster: the page shows what is there now. */
    private String readAgain() {
        own = answers.of(key);
        return null;
    }

    public OwnPairing getOwn() {
        return own;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** {@code accepted} or {@code declined} just now, or null. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("accepted|declined") ? done : null;
    }
}
