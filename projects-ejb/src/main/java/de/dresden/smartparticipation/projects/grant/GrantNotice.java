package de.dresden.smartparticipation.projects.grant;

import static de.dresden.smartparticipation.projects.grant.GrantReason.because;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.grant.core.DispatchWay;
import de.dresden.smartparticipation.projects.grant.core.RemedyPeriod;
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
import java.util.Objects;
import java.util.TreeMap;

/** A notice: see the package for its life. Conditions and budget parts stand in tables of their own ({@link NoticeParts}). */
@Entity
@Table(schema = "projects", name = "grant_notice")
class GrantNotice {

    @Id
    @SequenceGenerator(name = "grant_notice_id", sequenceName = "projects.grant_notice_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grant_notice_id")
    private Long id;

    private String reference;

    @Column(name = "project_id")
    private long project;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Column(name = "template_version_id")
    private long template;

    private String recipient;

    @Column(name = "recipient_address")
    private String address;

    @Column(name = "recipient_email")
    private String email;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private RevocationGround ground;

    @Enumerated(EnumType.STRING)
    @Column(name = "funding_kind")
    private FundingKind fundingKind;

    private Long cents;

    @Column(name = "share_basis_points")
    private Integer share;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "purpose_until")
    private LocalDate purposeUntil;

    @Column(name = "early_from")
    private LocalDate earlyFrom;

    private boolean remedy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "file_id")
    private Long file;

    @Column(name = "file_hash")
    private String fileHash;

    @Embedded
    private NoticeCourse course;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected GrantNotice() {}

    /** @throws Refused with everything that is wrong */
    GrantNotice(String reference, long project, NoticeKind kind, Capacity author, Instant now) {
        this.reference = reference;
        this.project = project;
        this.kind = kind;
        this.createdAt = now;
        approval.enteredBy(author);
    }

    /**
     * Writes it anew.
     *
     * @param told whether its template tells of the remedy
     * @throws Refused where it waits for its signature or is issued, and with everything that is wrong
     */
    void write(NoticeData data, boolean told, Capacity author) {
        requireWritable();
        GrantReason.require(AcceptableNotice.problems(kind, data));
        template = data.template();
        recipient = data.recipient();
        address = data.address();
        email = data.email();
        reasons = data.reasons();
        ground = data.ground();
        fundingKind = data.sum().kind();
        cents = data.sum().cents();
        share = data.sum().shareBasisPoints();
        firstDay = data.sum().first();
        lastDay = data.sum().last();
        purposeUntil = data.sum().purposeUntil();
        earlyFrom = data.sum().earlyFrom();
        remedy = told;
        approval.enteredBy(author);
    }

    void propose(Capacity author, Instant now, FrozenContent content) {
        requireWritable();
        if (reasons.length() < 10) {
            throw new Refused(because("reasons-missing"));
        }
        approval.propose(author, now, content);
    }

    void withdraw(Capacity author) {
        approval.withdraw(author);
    }

    void giveBack(Capacity signer, Instant now, String remark) {
        approval.giveBack(signer, now, GrantReason.text("remark", remark, 2_000));
    }

    /** Signed by a second person, and with that issued as a file. */
    void sign(Capacity signer, Instant now, FrozenContent content) {
        if (discardedAt != null) {
            throw new Refused(because("over"));
        }
        approval.approve(signer, now, content);
        issuedAt = now;
    }

    void written(StoredFile document) {
        file = document.id();
        fileHash = document.hash();
    }

    void discard(Instant now) {
        requireWritable();
        discardedAt = now;
    }

    /** @param day not before it was issued and not ahead of today */
    void send(DispatchWay way, LocalDate day, RemedyPeriod period, LocalDate today) {
        if (issuedAt == null || sent()) {
            throw new Refused(because("not-to-send"));
        }
        LocalDate issued = issuedOn();
        if (day.isBefore(issued) || day.isAfter(today)) {
            throw new Refused(
                    issued.equals(today) ? because("sent-today", today) : because("sent-between", issued, today));
        }
        course = new NoticeCourse(way, day, period);
    }

    /** Its way to the recipient. @throws Refused where it was not sent */
    NoticeCourse course() {
        if (!sent()) {
            throw new Refused(because("not-sent"));
        }
        return course;
    }

    boolean sent() {
        return course != null && course.sentOn() != null;
    }

    NoticeState state(LocalDate today) {
        if (discardedAt != null) {
            return NoticeState.DISCARDED;
        }
        return switch (approval.state()) {
            case NONE -> NoticeState.DRAFT;
            case PROPOSED -> NoticeState.PROPOSED;
            case RETURNED -> NoticeState.RETURNED;
            case APPROVED -> sent() ? course.state(today) : NoticeState.ISSUED;
        };
    }

    GrantSum sum() {
        return kind.ofMoney()
                ? new GrantSum(fundingKind, cents, share, firstDay, lastDay, purposeUntil, earlyFrom)
                : GrantSum.NOTHING;
    }

    NoticeData data(List<String> conditions, List<BudgetPart> budget) {
        return new NoticeData(template, recipient, address, email, reasons, ground, sum(), conditions, budget);
    }

    /** Exactly what is signed. */
    FrozenContent content(List<String> conditions, List<BudgetPart> budget) {
        Map<String, Object> values = facts();
        values.put("conditions", String.join("\n\n", conditions));
        values.put("budget", budget.toString());
        return FrozenContent.of(values);
    }

    /** What the trail says of it. */
    Map<String, Object> facts() {
        Map<String, Object> values = new TreeMap<>();
        values.put("kind", kind.name());
        values.put("template", template);
        values.put("recipient", recipient);
        values.put("address", address);
        values.put("email", email);
        values.put("reasons", reasons);
        values.put("ground", ground == null ? null : ground.name());
        values.put("remedy", remedy);
        if (kind.ofMoney()) {
            values.put("funding", fundingKind.name());
            values.put("cents", cents);
            values.put("share", share);
            values.put("period", firstDay + "/" + lastDay);
            values.put("purposeUntil", purposeUntil == null ? null : purposeUntil.toString());
            values.put("earlyFrom", earlyFrom == null ? null : earlyFrom.toString());
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private void requireWritable() {
        if (discardedAt != null || issuedAt != null) {
            throw new Refused(because("over"));
        }
        if (approval.state() == ApprovalState.PROPOSED) {
            throw new Refused(because("waits-for-signature"));
        }
    }

    /** @throws Conflict where it changed since this version was read */
    GrantNotice seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Subject subject() {
        return new Subject(GrantChanged.NOTICE, id == null ? 0 : id, reference);
    }

    /** Day of its issue in Dresden, or null. */
    LocalDate issuedOn() {
        return issuedAt == null ? null : LocalDate.ofInstant(issuedAt, Clocks.BERLIN);
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long project() {
        return project;
    }

    NoticeKind kind() {
        return kind;
    }

    long template() {
        return template;
    }

    String recipient() {
        return recipient;
    }

    String address() {
        return address;
    }

    String email() {
        return email;
    }

    String reasons() {
        return reasons;
    }

    RevocationGround ground() {
        return ground;
    }

    boolean remedy() {
        return remedy;
    }

    Long file() {
        return file;
    }

    String fileHash() {
        return fileHash;
    }

    Approval approval() {
        return approval;
    }

    long version() {
        return version;
    }

    boolean issued() {
        return issuedAt != null;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
