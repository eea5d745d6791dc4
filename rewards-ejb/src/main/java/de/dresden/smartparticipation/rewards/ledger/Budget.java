package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.ledger.core.Slices;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import java.util.TreeMap;

/** How many Taler an issuer pays for in a year: a hard cap. A change is proposed by one and in force once another approves it. */
@Entity
@Table(schema = "rewards", name = "budget")
class Budget {

    static final String SUBJECT = "budget";

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget")
    @SequenceGenerator(name = "budget", schema = "rewards", sequenceName = "budget_id", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Issuer issuer;

    private int year;

    private long taler;

    /** The size at which it was said that it comes to its end, or null. */
    @Column(name = "warned_taler")
    private Long warnedTaler;

    @Column(name = "proposed_taler")
    private Long proposedTaler;

    @Column(name = "proposed_reason")
    private String proposedReason = "";

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected Budget() {}

    Budget(Issuer issuer, int year) {
        this.issuer = issuer;
        this.year = year;
    }

    /**
     * Proposes another size; what is in force stays so until it is approved.
     *
     * @param wanted Taler for the whole year, 0 or more
     * @param reason why, as the decision that stands behind it
     * @throws Refused while another proposal waits, or where something is missing
     */
    LedgerChanged propose(long wanted, String reason, Capacity author, Instant now) {
        if (approval.state() == ApprovalState.PROPOSED) {
            throw new Refused(because("waits-for-approval"));
        }
        if (wanted < 0 || reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refused(because(wanted < 0 ? "negative" : "reason-missing"));
        }
        Map<String, Object> before = values();
        if (approval.state() == ApprovalState.APPROVED) {
            approval = approval.fresh();
        }
        proposedTaler = wanted;
        proposedReason = reason.strip();
        approval.enteredBy(author);
        approval.propose(author, now, frozen());
        return changed("proposed", before, author, new TaskChange.CloseAll(subject()), task("budget.approve"));
    }

    /**
     * @param slices what is granted of it
     * @throws Refused where the approver proposed it, or more is granted already
     */
    LedgerChanged approve(Slices slices, Capacity approver, Instant now) {
        Map<String, Object> before = values();
        approval.approve(approver, now, frozen());
        slices.mayBecome(proposedTaler).ifPresent(Ledger::refuse);
        taler = proposedTaler;
        return changed("approved", before, approver, new TaskChange.CloseAll(subject()));
    }

    LedgerChanged giveBack(String remark, Capacity approver, Instant now) {
        Map<String, Object> before = values();
        approval.giveBack(approver, now, remark);
        LedgerChanged changed = changed("returned", before, approver, new TaskChange.CloseAll(subject()));
        Map<String, Object> after = new TreeMap<>(values());
        after.put("remark", remark.strip());
        return new LedgerChanged(
                changed.subject(), changed.action(), before, after, changed.actingFor(), changed.tasks());
    }

    LedgerChanged withdraw(Capacity author) {
        Map<String, Object> before = values();
        approval.withdraw(author);
        return changed("withdrawn", before, author, new TaskChange.CloseAll(subject()));
    }

    /**
     * Says that it comes to its end.
     *
     * @param percent how much of it is granted
     * @return what happened; nothing where that was said of this size already
     */
    Optional<LedgerChanged> warn(int percent) {
        if (Long.valueOf(taler).equals(warnedTaler)) {
            return Optional.empty();
        }
        warnedTaler = taler;
        Map<String, Object> after = new TreeMap<>(values());
        after.put("percent", percent);
        after.put("reason", percent + " %");
        List<TaskChange> tasks = approval.state() == ApprovalState.PROPOSED ? List.of() : List.of(task("budget.raise"));
        return Optional.of(new LedgerChanged(subject(), "budget.running-out", values(), after, null, tasks));
    }

    /** @throws Conflict where the version that was seen is not the stored one */
    Budget seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Subject subject() {
        return new Subject(SUBJECT, id, issuer + "-" + year);
    }

    FrozenContent frozen() {
        return FrozenContent.of(
                Map.of("issuer", issuer, "year", year, "taler", proposedTaler, "reason", proposedReason));
    }

    Approval approval() {
        return approval;
    }

    Long id() {
        return id;
    }

    Issuer issuer() {
        return issuer;
    }

    int year() {
        return year;
    }

    /** Taler in force. */
    long taler() {
        return taler;
    }

    /** Taler that are proposed, or were last; null where nothing was. */
    Long proposedTaler() {
        return proposedTaler;
    }

    String proposedReason() {
        return proposedReason;
    }

    long version() {
        return version;
    }

    private LedgerChanged changed(String verb, Map<String, Object> before, Capacity by, TaskChange... tasks) {
        return LedgerChanged.of(subject(), "budget." + verb, before, values(), by, tasks);
    }

    private TaskChange task(String step) {
        String name = Texts.german().text(issuer.word());
        return new TaskChange.Open(
                step,
                subject(),
                "rewards",
                name + " " + year,
                null,
                Role.TREASURER,
                null,
                null,
                null,
                "/rewards/budget.xhtml?issuer=" + issuer + "&year=" + year);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("taler", taler);
        values.put("proposed", proposedTaler);
        values.put("reason", proposedReason);
        values.put("state", approval.state().name());
        return values;
    }

    private static Reason because(String what) {
        return Reason.of("rewards.budget." + what);
    }
}
