package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A challenge or a good deed: see the package for its life. */
@Entity
@Table(schema = "rewards", name = "challenge")
class Challenge {

    @Id
    @SequenceGenerator(name = "challenge_id", sequenceName = "rewards.challenge_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "challenge_id")
    private Long id;

    private String reference;

    @Column(name = "department_id")
    private long department;

    @Embedded
    private ChallengeParticulars particulars;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "evaluated_at")
    private Instant evaluatedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected Challenge() {}

    /** @throws Refused with everything that is wrong */
    static Challenge draft(String reference, long department, ChallengeData data, Capacity author, Instant now) {
        AcceptableChallenge.require(data);
        Challenge challenge = new Challenge();
        challenge.reference = reference;
        challenge.department = department;
        challenge.particulars = new ChallengeParticulars(data);
        challenge.createdAt = now;
        challenge.approval.enteredBy(author);
        return challenge;
    }

    ChallengeChanged drafted(Capacity by) {
        return told("drafted", Map.of(), by);
    }

    /** @throws Refused while it waits, once it is released, or with everything that is wrong */
    ChallengeChanged write(ChallengeData data, Capacity author) {
        if (approval.state() == ApprovalState.PROPOSED || approval.state() == ApprovalState.APPROVED) {
            throw refused("not-in-this-state");
        }
        AcceptableChallenge.require(data);
        Map<String, Object> before = values();
        particulars = new ChallengeParticulars(data);
        approval.enteredBy(author);
        return told("written", before, author);
    }

    /** @throws Refused where its last day is over, or it is released already */
    ChallengeChanged propose(Capacity author, LocalDate today, Instant now) {
        requireTime(today);
        Map<String, Object> before = values();
        approval.propose(author, now, content());
        return told("proposed", before, author);
    }

    ChallengeChanged withdraw(Capacity author) {
        Map<String, Object> before = values();
        approval.withdraw(author);
        return told("withdrawn", before, author);
    }

    /** Releases it. @throws Refused with the reason of four eyes, or where its last day is over */
    ChallengeChanged release(Capacity clerk, LocalDate today, Instant now) {
        requireTime(today);
        Map<String, Object> before = values();
        approval.approve(clerk, now, content());
        return told("released", before, clerk);
    }

    ChallengeChanged giveBack(String remark, Capacity clerk, Instant now) {
        Map<String, Object> before = values();
        approval.giveBack(clerk, now, AcceptableChallenge.reason(remark));
        return told("returned", before, clerk).telling("remark", remark.strip());
    }

    /** Ends it without a reward; what is granted stays. @throws Refused where it is not released, or over */
    ChallengeChanged cancel(String reason, Capacity clerk, Instant now) {
        if (approval.state() != ApprovalState.APPROVED || evaluatedAt != null || cancelledAt != null) {
            throw refused("not-in-this-state");
        }
        Map<String, Object> before = values();
        cancelReason = AcceptableChallenge.reason(reason);
        cancelledAt = now;
        return told("cancelled", before, clerk);
    }

    /**
     * Counts no more.
     *
     * @param from first day on which it is evaluated
     * @throws Refused where it is not over yet, or was evaluated
     */
    ChallengeChanged evaluate(LocalDate from, LocalDate today, Capacity by, Instant now) {
        if (at(today) != ChallengeState.ENDED) {
            throw refused("not-in-this-state");
        }
        if (today.isBefore(from)) {
            throw new Refused(AcceptableChallenge.because("too-early", from));
        }
        Map<String, Object> before = values();
        evaluatedAt = now;
        return told("evaluated", before, by);
    }

    /** Where it stands on a day. */
    ChallengeState at(LocalDate today) {
        return switch (approval.state()) {
            case NONE -> ChallengeState.DRAFT;
            case PROPOSED -> ChallengeState.PROPOSED;
            case RETURNED -> ChallengeState.RETURNED;
            case APPROVED -> released(today);
        };
    }

    private ChallengeState released(LocalDate today) {
        if (cancelledAt != null) {
            return ChallengeState.CANCELLED;
        }
        if (evaluatedAt != null) {
            return ChallengeState.EVALUATED;
        }
        if (today.isAfter(particulars.lastDay())) {
            return ChallengeState.ENDED;
        }
        return today.isBefore(particulars.firstDay()) ? ChallengeState.PLANNED : ChallengeState.RUNNING;
    }

    /** @throws Conflict where it changed since this version was read */
    Challenge seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    FrozenContent content() {
        return FrozenContent.of(data().values());
    }

    ChallengeData data() {
        return particulars.data();
    }

    Subject subject() {
        return new Subject(ChallengeChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long department() {
        return department;
    }

    Approval approval() {
        return approval;
    }

    String cancelReason() {
        return cancelReason;
    }

    long version() {
        return version;
    }

    private void requireTime(LocalDate today) {
        if (today.isAfter(particulars.lastDay())) {
            throw refused("over-already");
        }
    }

    private ChallengeChanged told(String verb, Map<String, Object> before, Capacity by) {
        return new ChallengeChanged(subject(), verb, before, values(), by.actingFor(), List.of());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        content().values().forEach(values::put);
        values.put("state", approval.state().name());
        if (cancelReason != null) {
            values.put("reason", cancelReason);
        }
        return values;
    }

    private static Refused refused(String why) {
        return new Refused(AcceptableChallenge.because(why));
    }
}
