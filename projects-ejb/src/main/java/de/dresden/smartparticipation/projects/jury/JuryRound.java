package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The scoring of one call by its jury. */
@Entity
@Table(schema = "projects", name = "jury_round")
class JuryRound {

    static final int MOST_LEAST = 20;

    @Id
    @SequenceGenerator(name = "jury_round_id", sequenceName = "projects.jury_round_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jury_round_id")
    private Long id;

    @Column(name = "call_id")
    private long callId;

    @Enumerated(EnumType.STRING)
    private JuryState state;

    private int least;

    @Column(name = "set_up_at")
    private Instant setUpAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "closed_for")
    private Long closedFor;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private long version;

    protected JuryRound() {}

    /** @param least how many have to score each application at least, 1 to 20 */
    JuryRound(long call, int least, Instant now) {
        this.callId = call;
        this.state = JuryState.OPEN;
        this.least = accepted(least);
        this.setUpAt = now;
    }

    private static int accepted(int least) {
        if (least < 1 || least > MOST_LEAST) {
            throw new Refused(because("least", MOST_LEAST));
        }
        return least;
    }

    JuryChanged setUp(String reference, Capacity by) {
        return JuryChanged.of(subject(reference), "set-up", Map.of("least", least), by);
    }

    /**
     * Asks for another number of scores; only while the round is open and nobody has begun to score, since whoever sees how far it is
     * must not move the mark.
     *
     * @param begun whether there is a sheet, if only a draft
     */
    JuryChanged ask(int number, boolean begun, String reference, Capacity by) {
        requireOpen();
        if (begun && number != least) {
            throw new Refused(because("least-fixed", least));
        }
        least = accepted(number);
        return JuryChanged.of(subject(reference), "quorum-changed", Map.of("least", least), by);
    }

    /**
     * Closes it.
     *
     * @param open what is not done; the refusal says all of it
     */
    JuryChanged close(List<Reason> open, String reference, Capacity by, Instant now) {
        requireOpen();
        if (!open.isEmpty()) {
            throw new Refused(open);
        }
        state = JuryState.CLOSED;
        closedBy = by.person();
        closedFor = by.actingFor();
        closedAt = now;
        return JuryChanged.of(subject(reference), "closed", Map.of(), by);
    }

    /** Opens it again; that two agreed is the caller's business, and the table's. */
    JuryChanged reopen(String reason, String reference, Capacity by) {
        if (state != JuryState.CLOSED) {
            throw new Refused(because("not-closed"));
        }
        state = JuryState.OPEN;
        closedBy = null;
        closedFor = null;
        closedAt = null;
        return JuryChanged.of(subject(reference), "reopened", Map.of("reason", reason), by);
    }

    /** @throws Refused where it is closed */
    void requireOpen() {
        if (state != JuryState.OPEN) {
            throw new Refused(because("closed"));
        }
    }

    /** @throws Conflict where the version that was seen is not the stored one */
    JuryRound seenAs(long seen, String reference) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject(reference));
        }
        return this;
    }

    /** @param reference of the call, as people call it */
    Subject subject(String reference) {
        return new Subject(JuryChanged.SUBJECT, id, reference);
    }

    long id() {
        return id;
    }

    long callId() {
        return callId;
    }

    JuryState state() {
        return state;
    }

    boolean closed() {
        return state == JuryState.CLOSED;
    }

    int least() {
        return least;
    }

    Instant setUpAt() {
        return setUpAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    Long closedBy() {
        return closedBy;
    }

    long version() {
        return version;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.jury." + what, arguments);
    }
}
