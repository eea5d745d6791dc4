package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.projects.decision.AcceptableDecision.because;

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

/** What the city decides on a call, in one go: see the package for its life. Its rows are kept beside it. */
@Entity
@Table(schema = "projects", name = "decision")
class Decision {

    @Id
    @SequenceGenerator(name = "decision_id", sequenceName = "projects.decision_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_id")
    private Long id;

    @Column(name = "call_id")
    private long call;

    private int number;

    private String remark;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected Decision() {}

    Decision(long call, int number, Capacity author, Instant now) {
        this.call = call;
        this.number = number;
        this.remark = "";
        this.createdAt = now;
        approval.enteredBy(author);
    }

    /** Somebody wrote its rows: that person cannot confirm it either. @param words to the whole, may be empty */
    void write(String words, Capacity author) {
        requireDraft();
        remark = words;
        approval.enteredBy(author);
    }

    void propose(Capacity author, Instant now, FrozenContent content) {
        requireDraft();
        approval.propose(author, now, content);
    }

    void withdraw(Capacity author) {
        approval.withdraw(author);
    }

    /** A second person confirms it. @throws Refused with the reason of four eyes */
    void confirm(Capacity approver, Instant now, FrozenContent content) {
        approval.approve(approver, now, content);
    }

    void giveBack(Capacity approver, Instant now, String why) {
        approval.giveBack(approver, now, why);
    }

    void discard(Instant now) {
        requireDraft();
        discardedAt = now;
    }

    private void requireDraft() {
        if (discardedAt != null || approval.state() == ApprovalState.APPROVED) {
            throw new Refused(because("over"));
        }
        if (approval.state() == ApprovalState.PROPOSED) {
            throw new Refused(because("waits"));
        }
    }

    /** @throws Conflict where it changed since this version was read */
    Decision seenAs(DecisionKey key) {
        if (key.version() != version) {
            throw Conflict.changedMeanwhile(subject(key.call()));
        }
        return this;
    }

    /** @param callReference reference of its call */
    Subject subject(String callReference) {
        return new Subject(DecisionChanged.SUBJECT, id == null ? 0 : id, callReference + "/" + number);
    }

    Approval approval() {
        return approval;
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    String remark() {
        return remark;
    }

    long version() {
        return version;
    }
}
