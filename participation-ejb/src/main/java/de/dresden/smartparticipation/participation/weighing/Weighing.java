package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The weighing of one point: proposed with four eyes, decided by the council. */
@Entity
@Table(schema = "participation", name = "weighing")
class Weighing {

    @Id
    @Column(name = "point_id")
    private Long point;

    @Column(name = "department_id")
    private long department;

    private String assessment = "";

    @Enumerated(EnumType.STRING)
    private WeighingResult result;

    private String proposal = "";

    @Column(name = "decision_id")
    private Long decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_result")
    private WeighingResult decidedResult;

    @Column(name = "decided_text")
    private String decidedText;

    @Column(name = "changed_by_council")
    private boolean changedByCouncil;

    @Embedded
    private Approval approval = Approval.byOne();

    @ElementCollection
    @CollectionTable(schema = "participation", name = "weighing_author", joinColumns = @JoinColumn(name = "point_id"))
    @Column(name = "account_id")
    private Set<Long> authors = new HashSet<>();

    @Version
    private long version;

    protected Weighing() {}

    Weighing(long point, long department) {
        this.point = point;
        this.department = department;
    }

    /**
     * Writes the draft; over an approved proposal it opens a new approval.
     *
     * @throws Refused while it waits for approval, once the council has decided, or where something is too long
     */
    void write(WeighingDraft draft, Capacity author) {
        ensureUndecided();
        if (approval.state() == ApprovalState.PROPOSED) {
            throw new Refused(because("waits-for-approval"));
        }
        if (!draft.tooLong().isEmpty()) {
            throw new Refused(draft.tooLong());
        }
        if (approval.state() == ApprovalState.APPROVED) {
            approval = approval.fresh();
            authors.clear();
        }
        assessment = draft.assessment();
        result = draft.result();
        proposal = draft.proposal();
        authors.add(author.person());
        if (author.actingFor() != null) {
            authors.add(author.actingFor());
        }
        approval.enteredBy(author);
    }

    /** @throws Refused with everything that is missing */
    void propose(Capacity author, Instant now) {
        ensureUndecided();
        List<Reason> missing = draft().missing();
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        approval.propose(author, now, draft().frozen());
    }

    void withdraw(Capacity author) {
        approval.withdraw(author);
    }

    /** @throws Refused where the approver has a part in it */
    void approve(Capacity approver, Instant now) {
        notAnAuthor(approver).ifPresent(why -> {
            throw new Refused(why);
        });
        approval.approve(approver, now, draft().frozen());
    }

    void giveBack(Capacity approver, Instant now, String remark) {
        approval.giveBack(approver, now, remark);
    }

    /** Why this person cannot approve as one who wrote at it, or nothing. */
    Optional<Reason> notAnAuthor(Capacity person) {
        if (authors.contains(person.person())) {
            return Optional.of(Reason.of("platform.approval.entered-by-yourself"));
        }
        return authors.contains(person.actingFor())
                ? Optional.of(Reason.of("platform.approval.entered-by-whom-you-represent"))
                : Optional.empty();
    }

    /** The council decides as proposed. */
    void decide(long byDecision) {
        decide(byDecision, result, proposal, false);
    }

    /** The council decides otherwise. @param text its wording, @param otherwise its result */
    void decide(long byDecision, WeighingResult otherwise, String text) {
        decide(byDecision, otherwise, text, true);
    }

    private void decide(long byDecision, WeighingResult what, String text, boolean changed) {
        ensureUndecided();
        if (!approval.approves(draft().frozen())) {
            throw new Refused(because("not-approved"));
        }
        decision = byDecision;
        decidedResult = what;
        decidedText = text;
        changedByCouncil = changed;
    }

    private void ensureUndecided() {
        if (decision != null) {
            throw new Refused(because("decided-already"));
        }
    }

    /** @throws Conflict where the version that was seen is not the stored one */
    Weighing seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile();
        }
        return this;
    }

    WeighingState state() {
        if (decision != null) {
            return WeighingState.DECIDED;
        }
        return switch (approval.state()) {
            case NONE -> WeighingState.DRAFT;
            case PROPOSED -> WeighingState.PROPOSED;
            case RETURNED -> WeighingState.RETURNED;
            case APPROVED -> WeighingState.APPROVED;
        };
    }

    WeighingDraft draft() {
        return new WeighingDraft(assessment, result, proposal);
    }

    /** What the council decided, or null. */
    WeighingResult decidedResult() {
        return decidedResult;
    }

    String decidedText() {
        return decidedText;
    }

    boolean changedByCouncil() {
        return changedByCouncil;
    }

    Approval approval() {
        return approval;
    }

    long version() {
        return version;
    }

    Long point() {
        return point;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("state", state().name());
        values.put("result", result == null ? null : result.name());
        values.put("proposal", proposal);
        values.put("assessment", assessment);
        return values;
    }

    private static Reason because(String what) {
        return Reason.of("participation.weighing." + what);
    }
}
