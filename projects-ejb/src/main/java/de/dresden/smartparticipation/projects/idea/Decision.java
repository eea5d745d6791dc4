package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** Where something that is moderated stands, and who decided. */
@Embeddable
class Decision implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 2_000;

    @Enumerated(EnumType.STRING)
    private IdeaState state;

    @Column(name = "state_reason")
    private String reason;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {}

    Decision(IdeaState state) {
        this.state = state;
    }

    /** @param why the reason of a rejection, or null: it is published. @throws Refused where it does not wait, or the reason is missing */
    static Decision made(Decision before, String why, Capacity by, Instant now, Subject subject) {
        if (before.state != IdeaState.WAITING) {
            throw Conflict.changedMeanwhile(subject);
        }
        Decision decision = new Decision(why == null ? IdeaState.PUBLISHED : IdeaState.REJECTED);
        if (why != null && (why.isBlank() || why.strip().length() > LONGEST_REASON)) {
            throw new Refused(IdeaDraft.because("reason-missing", LONGEST_REASON));
        }
        decision.reason = why == null ? null : why.strip();
        decision.decidedBy = by.person();
        decision.decidedAt = now;
        return decision;
    }

    IdeaState state() {
        return state;
    }

    String reason() {
        return reason;
    }
}
