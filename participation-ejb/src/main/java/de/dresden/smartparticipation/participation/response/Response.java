package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One official answer, to one contribution or to many. The draft and what is published are kept apart. */
@Entity
@Table(schema = "participation", name = "response")
class Response {

    @Id
    @SequenceGenerator(name = "response_id", sequenceName = "participation.response_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "response_id")
    private Long id;

    @Column(name = "consultation_id")
    private long consultation;

    private String reference;

    @Column(name = "department_id")
    private long department;

    @Enumerated(EnumType.STRING)
    private Assessment assessment;

    @Column(name = "assessment_reason")
    private String reason;

    private String text;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "published_assessment")
    private Assessment publishedAssessment;

    @Column(name = "published_reason")
    private String publishedReason;

    @Column(name = "published_text")
    private String publishedText;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "returned_assessment")
    private Assessment returnedAssessment;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "returned_text")
    private String returnedText;

    @Column(name = "returned_with")
    private String returnedWith;

    @Column(name = "set_aside_at")
    private Instant setAsideAt;

    @Embedded
    private Approval approval = Approval.byOne();

    @ElementCollection
    @CollectionTable(
            schema = "participation",
            name = "response_author",
            joinColumns = @JoinColumn(name = "response_id"))
    @Column(name = "account_id")
    private Set<Long> authors = new HashSet<>();

    @Version
    private long version;

    protected Response() {}

    private Response(long consultation, long department, String reference) {
        this.consultation = consultation;
        this.department = department;
        this.reference = reference;
    }

    /**
     * A first draft.
     *
     * @param reference reference of the group where it answers several contributions, else null
     * @throws Refused when something is too long to be kept
     */
    static Response draft(
            long consultation, long department, String reference, ResponseDraft draft, Capacity author, Instant now) {
        Response response = new Response(consultation, department, reference);
        response.write(draft, author, now);
        return response;
    }

    /**
     * Writes the draft anew. Over an approved answer it opens a new approval; what is published stays.
     *
     * @throws Refused while it waits for approval, or when something is too long
     */
    void revise(ResponseDraft draft, Capacity author, Instant now) {
        requireInUse();
        if (approval.state() == ApprovalState.PROPOSED) {
            throw new Refused(because("waits-for-approval"));
        }
        if (approval.state() == ApprovalState.APPROVED) {
            approval = approval.fresh();
            authors.clear();
        }
        write(draft, author, now);
    }

    /** @throws Refused with everything that is missing */
    void propose(Capacity author, Instant now) {
        requireInUse();
        List<Reason> missing = ReadyToPropose.missing(draft());
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        approval.propose(author, now, content());
    }

    void withdraw(Capacity author) {
        requireInUse();
        approval.withdraw(author);
    }

    /** @throws Refused when the approver has a part in it, or something else than what is stored was seen */
    void approve(Capacity approver, Instant now) {
        requireInUse();
        notAnAuthor(approver).ifPresent(why -> {
            throw new Refused(why);
        });
        approval.approve(approver, now, content());
        forgetReturn();
    }

    /** Returns it, and keeps what was returned: the next approver sees what became of the remark. */
    void giveBack(Capacity approver, Instant now, String remark) {
        requireInUse();
        approval.giveBack(approver, now, remark);
        returnedAssessment = assessment;
        returnedReason = reason;
        returnedText = text;
        returnedWith = approval.returnRemark();
    }

    /** Puts the approved text into force. @throws Refused when exactly this text is not approved */
    void publish(long publisher, Instant now) {
        requireInUse();
        if (!approval.approves(content())) {
            throw new Refused(because("not-approved"));
        }
        if (state() == ResponseState.PUBLISHED) {
            throw new Refused(because("published-already"));
        }
        publishedAssessment = assessment;
        publishedReason = reason;
        publishedText = text;
        publishedAt = now;
        publishedBy = publisher;
    }

    /** Nothing is left that it could answer: it stays as it is, to be read. @throws Refused once something of it is published */
    void setAside(Instant now) {
        if (publishedAt != null) {
            throw new Refused(because("published-already"));
        }
        setAsideAt = now;
    }

    /** Whether all that it was for was taken back by those who had sent it. */
    boolean setAside() {
        return setAsideAt != null;
    }

    private void requireInUse() {
        if (setAside()) {
            throw new Refused(because("set-aside"));
        }
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

    ResponseState state() {
        return setAside() ? ResponseState.SET_ASIDE : stateOfApproval();
    }

    private ResponseState stateOfApproval() {
        return switch (approval.state()) {
            case NONE -> ResponseState.DRAFT;
            case PROPOSED -> ResponseState.PROPOSED;
            case RETURNED -> ResponseState.RETURNED;
            case APPROVED -> inForce() ? ResponseState.PUBLISHED : ResponseState.APPROVED;
        };
    }

    /**
     * @throws Refused once it is set aside
     * @throws Conflict when the version that was seen is not the stored one
     */
    Response seenAs(long seen) {
        requireInUse();
        if (seen != version) {
            throw Conflict.changedMeanwhile(new Subject(ResponseChanged.SUBJECT, id == null ? 0 : id, reference));
        }
        return this;
    }

    FrozenContent content() {
        return draft().frozen();
    }

    ResponseDraft draft() {
        return new ResponseDraft(assessment, reason, text);
    }

    /** What is in force, or nothing while nothing was published. */
    Optional<ResponseDraft> published() {
        return publishedAt == null
                ? Optional.empty()
                : Optional.of(new ResponseDraft(publishedAssessment, publishedReason, publishedText));
    }

    /** What was returned the last time since it was approved, or nothing. */
    Optional<ResponseDraft> returned() {
        return returnedWith == null
                ? Optional.empty()
                : Optional.of(new ResponseDraft(returnedAssessment, returnedReason, returnedText));
    }

    /** What had to be changed about {@link #returned()}, or null. */
    String returnedWith() {
        return returnedWith;
    }

    Approval approval() {
        return approval;
    }

    Long id() {
        return id;
    }

    long consultation() {
        return consultation;
    }

    long department() {
        return department;
    }

    /** Reference of the group, or null. */
    String reference() {
        return reference;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    long version() {
        return version;
    }

    private void forgetReturn() {
        returnedAssessment = null;
        returnedReason = null;
        returnedText = null;
        returnedWith = null;
    }

    private boolean inForce() {
        return published().filter(draft()::equals).isPresent();
    }

    private void write(ResponseDraft draft, Capacity author, Instant now) {
        List<Reason> tooLong = ReadyToPropose.tooLong(draft);
        if (!tooLong.isEmpty()) {
            throw new Refused(tooLong);
        }
        assessment = draft.assessment();
        reason = draft.reason();
        text = draft.text();
        draftedAt = now;
        authors.add(author.person());
        if (author.actingFor() != null) {
            authors.add(author.actingFor());
        }
        approval.enteredBy(author);
    }

    private static Reason because(String what) {
        return Reason.of("participation.response." + what);
    }
}
