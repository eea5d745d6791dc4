package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.deadline.Holidays;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.grant.core.DispatchWay;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Money that is asked back: see the package for its life. What was repaid is kept by {@link ReclaimBook}. */
@Entity
@Table(schema = "projects", name = "reclaim")
class Reclaim {

    static final int FEWEST_PAY_DAYS = 7;
    static final int MOST_PAY_DAYS = 365;

    private static final int LONGEST = 10_000;
    private static final int LONGEST_REASON = 2_000;

    @Id
    @SequenceGenerator(name = "reclaim_id", sequenceName = "projects.reclaim_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reclaim_id")
    private Long id;

    private String reference;

    @Column(name = "proof_id")
    private long proof;

    @Enumerated(EnumType.STRING)
    private ReclaimState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Enumerated(EnumType.STRING)
    private ReclaimGround ground;

    @Column(name = "principal_cents")
    private long cents;

    @Column(name = "void_from")
    private LocalDate voidFrom;

    private String facts;

    @Column(name = "hearing_until")
    private LocalDate hearingUntil;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String reasons;

    @Column(name = "pay_days")
    private int payDays = 30;

    @Column(name = "notice_number")
    private String notice;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "pay_until")
    private LocalDate payUntil;

    @Column(name = "repaid_cents", insertable = false, updatable = false)
    private long repaid;

    @Column(name = "interest_paid_cents", insertable = false, updatable = false)
    private long interestPaid;

    @Column(name = "waived_cents", insertable = false, updatable = false)
    private long waived;

    @Column(name = "interest_cents")
    private Long interest;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "drop_reason")
    private String dropReason;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected Reclaim() {}

    /** Begins with the hearing; what it says was found acceptable. */
    Reclaim(String reference, long proof, HearingDraft draft, Instant now) {
        this.reference = reference;
        this.proof = proof;
        this.state = ReclaimState.HEARING;
        this.stateSince = now;
        this.createdAt = now;
        this.ground = draft.ground();
        this.cents = draft.cents();
        this.voidFrom = draft.voidFrom();
        this.facts = TypedText.text(draft.facts());
        this.hearingUntil = draft.until();
    }

    ProofChanged heard(ProjectFrame project, Capacity by) {
        return told(
                project,
                "heard",
                Map.of("sum", cents, "voidFrom", voidFrom.toString(), "until", hearingUntil.toString()),
                by);
    }

    /** @param by who enters it where it came by post; nobody: the recipient */
    ProofChanged answer(ProjectFrame project, String text, Capacity by, Instant now) {
        if (!takesAnswer()) {
            throw new Refused(because("no-answer"));
        }
        answer = needed(text, LONGEST, "answer-missing");
        answeredAt = now;
        move(ReclaimState.HEARD, now);
        return told(project, "answered", Map.of(), by);
    }

    /** An answer is read as long as no notice was decided on, also when it comes late. */
    boolean takesAnswer() {
        return state == ReclaimState.HEARING || state == ReclaimState.HEARD;
    }

    /** Proposes the notice. @throws Refused while the recipient may still answer, or where something is missing */
    ProofChanged propose(
            ProjectFrame project,
            String why,
            int days,
            FrozenContent content,
            LocalDate today,
            Capacity by,
            Instant now) {
        requireHearing(today);
        if (days < FEWEST_PAY_DAYS || days > MOST_PAY_DAYS) {
            throw new Refused(because("pay-days", FEWEST_PAY_DAYS, MOST_PAY_DAYS));
        }
        reasons = reasons(why);
        payDays = days;
        approval.propose(by, now, content);
        move(ReclaimState.PROPOSED, now);
        return told(project, "proposed", Map.of("sum", cents), by);
    }

    private void requireHearing(LocalDate today) {
        if (!takesAnswer()) {
            throw new Refused(because("no-notice"));
        }
        if (answer == null && !today.isAfter(hearingUntil)) {
            throw new Refused(because("hearing-runs", hearingUntil));
        }
    }

    /** @throws Refused where they are missing or too long */
    static String reasons(String typed) {
        return needed(typed, LONGEST, "reasons-missing");
    }

    /**
     * The notice is out, by post. Its days for payment are counted from its Bekanntgabe, and end on a working day (§ 31 Abs. 3 VwVfG).
     *
     * @param number its number
     * @param holidays of the years around it
     */
    ProofChanged issue(
            ProjectFrame project,
            String number,
            FrozenContent content,
            LocalDate today,
            Holidays holidays,
            Capacity by,
            Instant now) {
        approval.approve(by, now, content);
        notice = number;
        issuedOn = today;
        announcedOn = DispatchWay.POST.announced(today);
        payUntil = holidays.workingDayFrom(announcedOn.plusDays(payDays));
        move(ReclaimState.ISSUED, now);
        return told(project, "issued", Map.of("number", number, "sum", cents, "until", payUntil.toString()), by);
    }

    ProofChanged giveBack(ProjectFrame project, String why, Capacity by, Instant now) {
        approval.giveBack(by, now, why);
        move(answer == null ? ReclaimState.HEARING : ReclaimState.HEARD, now);
        return told(project, "returned", Map.of("remark", why.strip()), by);
    }

    ProofChanged withdraw(ProjectFrame project, Capacity by, Instant now) {
        approval.withdraw(by);
        move(answer == null ? ReclaimState.HEARING : ReclaimState.HEARD, now);
        return told(project, "withdrawn", Map.of(), by);
    }

    /** Gives it up, as where the answer convinced. */
    ProofChanged drop(ProjectFrame project, String why, Capacity by, Instant now) {
        if (!takesAnswer()) {
            throw new Refused(because("no-drop"));
        }
        dropReason = needed(why, LONGEST_REASON, "drop-reason");
        move(ReclaimState.DROPPED, now);
        return told(project, "dropped", Map.of("reason", dropReason), by);
    }

    /** @throws Refused where no notice is out, or all is paid */
    Reclaim requireIssued() {
        if (state != ReclaimState.ISSUED) {
            throw new Refused(because(state == ReclaimState.SETTLED ? "settled" : "not-issued"));
        }
        return this;
    }

    /** All is given back. @param total the interest in all, in cents */
    ProofChanged settle(ProjectFrame project, long total, Capacity by, Instant now) {
        interest = total;
        move(ReclaimState.SETTLED, now);
        return told(project, "settled", Map.of("interest", total), by);
    }

    private void move(ReclaimState next, Instant now) {
        state = next;
        stateSince = now;
    }

    ProofChanged told(ProjectFrame project, String verb, Map<String, ?> after, Capacity by) {
        Map<String, Object> values = new TreeMap<>(after);
        values.put("reclaim", reference);
        return new ProofChanged(
                project.subject(), "reclaim." + verb, Map.of(), values, by.actingFor(), List.of(), List.of());
    }

    private static String needed(String typed, int most, String missing) {
        String text = TypedText.text(typed);
        if (text == null || text.length() > most) {
            throw new Refused(because(missing, most));
        }
        return text;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.reclaim." + what, arguments);
    }

    /** @throws Conflict where the version that was seen is not the stored one */
    Reclaim seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Subject subject() {
        return new Subject(ProofChanged.RECLAIM, id, reference);
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long proof() {
        return proof;
    }

    ReclaimState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    ReclaimGround ground() {
        return ground;
    }

    long cents() {
        return cents;
    }

    LocalDate voidFrom() {
        return voidFrom;
    }

    String facts() {
        return facts;
    }

    LocalDate hearingUntil() {
        return hearingUntil;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String reasons() {
        return reasons;
    }

    int payDays() {
        return payDays;
    }

    String notice() {
        return notice;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate announcedOn() {
        return announcedOn;
    }

    LocalDate payUntil() {
        return payUntil;
    }

    long repaid() {
        return repaid;
    }

    long left() {
        return cents - repaid;
    }

    long interestPaid() {
        return interestPaid;
    }

    long waived() {
        return waived;
    }

    Long interest() {
        return interest;
    }

    Instant createdAt() {
        return createdAt;
    }

    String dropReason() {
        return dropReason;
    }

    Approval approval() {
        return approval;
    }

    long version() {
        return version;
    }
}
