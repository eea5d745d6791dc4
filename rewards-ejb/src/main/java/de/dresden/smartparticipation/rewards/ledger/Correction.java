package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.ledger.core.CorrectionSplit;
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
import java.util.Map;
import java.util.TreeMap;

/** Taler of a grant that shall be taken back: proposed by one, carried out when another approves. */
@Entity
@Table(schema = "rewards", name = "correction")
class Correction {

    static final String SUBJECT = "correction";

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction")
    @SequenceGenerator(name = "correction", schema = "rewards", sequenceName = "correction_id", allocationSize = 50)
    private Long id;

    private String reference;

    @Column(name = "grant_id")
    private long grant;

    private long taler;

    private String reason;

    private Long reclaimed;

    @Column(name = "written_off")
    private Long writtenOff;

    @Column(name = "executed_at")
    private Instant executedAt;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected Correction() {}

    /**
     * @param grant key of the grant
     * @param taler how many of it, at least 1
     * @throws Refused where something is missing
     */
    Correction(String reference, long grant, long taler, String reason) {
        this.reference = reference;
        this.grant = grant;
        describe(taler, reason);
    }

    /** Proposes it, for the first time or reworked. */
    LedgerChanged propose(long howMany, String why, Capacity author, Instant now) {
        Map<String, Object> before = values();
        describe(howMany, why);
        approval.enteredBy(author);
        approval.propose(author, now, frozen());
        return changed("proposed", before, author, new TaskChange.CloseAll(subject()), task("correction.approve"));
    }

    /** @throws Refused where the approver has a part in it */
    LedgerChanged approve(Capacity approver, Instant now) {
        Map<String, Object> before = values();
        approval.approve(approver, now, frozen());
        return changed("approved", before, approver, new TaskChange.CloseAll(subject()));
    }

    /** It was carried out so. */
    LedgerChanged carriedOut(CorrectionSplit split, Capacity by, Instant now) {
        Map<String, Object> before = values();
        reclaimed = split.reclaimed();
        writtenOff = split.writtenOff();
        executedAt = now;
        return changed("carried-out", before, by);
    }

    LedgerChanged giveBack(String remark, Capacity approver, Instant now) {
        Map<String, Object> before = values();
        approval.giveBack(approver, now, remark);
        Map<String, Object> after = values();
        after.put("remark", remark.strip());
        return LedgerChanged.of(
                subject(),
                "correction.returned",
                before,
                after,
                approver,
                new TaskChange.CloseAll(subject()),
                task("correction.rework"));
    }

    LedgerChanged withdraw(Capacity author) {
        Map<String, Object> before = values();
        approval.withdraw(author);
        return changed("withdrawn", before, author, new TaskChange.CloseAll(subject()));
    }

    /** @throws Conflict where the version that was seen is not the stored one */
    Correction seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Subject subject() {
        return new Subject(SUBJECT, id, reference);
    }

    FrozenContent frozen() {
        return FrozenContent.of(Map.of("grant", grant, "taler", taler, "reason", reason));
    }

    /** What the transfers say of it in the journal. */
    String journalReason() {
        return "correction:" + reference;
    }

    /** Under which name it is booked. */
    TransferId transferId() {
        return new TransferId("correct:" + reference);
    }

    Approval approval() {
        return approval;
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long grant() {
        return grant;
    }

    long taler() {
        return taler;
    }

    long version() {
        return version;
    }

    private void describe(long howMany, String why) {
        if (howMany < 1) {
            throw new Refused(because("nothing"));
        }
        if (why == null || why.isBlank() || why.strip().length() > LONGEST_REASON) {
            throw new Refused(because("reason-missing"));
        }
        taler = howMany;
        reason = why.strip();
    }

    private LedgerChanged changed(String verb, Map<String, Object> before, Capacity by, TaskChange... tasks) {
        return LedgerChanged.of(subject(), "correction." + verb, before, values(), by, tasks);
    }

    private TaskChange task(String step) {
        return new TaskChange.Open(
                step,
                subject(),
                "rewards",
                Texts.german().text("rewards.task.correction.named", taler),
                null,
                Role.REWARDS_CLERK,
                null,
                null,
                null,
                "/rewards/correction.xhtml?reference=" + reference);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("grant", grant);
        values.put("taler", taler);
        values.put("reason", reason);
        values.put("state", approval.state().name());
        values.put("reclaimed", reclaimed);
        values.put("writtenOff", writtenOff);
        return values;
    }

    private static Reason because(String what) {
        return Reason.of("rewards.correction." + what);
    }
}
