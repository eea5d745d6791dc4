package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
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
import java.util.Locale;
import java.util.Map;

/** What a person asks about the own data; its life cycle is the package's. */
@Entity
@Table(schema = "platform", name = "person_request")
class PersonRequest {

    static final String TYPE = "person-request";
    private static final int LONGEST_REMARK = 500;
    private static final int LONGEST_REFUSAL = 2_000;

    @Id
    @SequenceGenerator(name = "person_request_id", sequenceName = "platform.person_request_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_request_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String email;

    @Column(name = "address_hash")
    private String addressHash;

    private String language;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "identified_at")
    private Instant identifiedAt;

    @Column(name = "identified_how")
    private String identifiedHow;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "done_at")
    private Instant doneAt;

    private Integer records;

    private String refusal;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected PersonRequest() {}

    /** @param addressHash keyed hash of the address, to show later for whom it was done */
    PersonRequest(RequestKind kind, String email, String addressHash, Locale language, Instant now) {
        this.kind = kind;
        this.email = email;
        this.addressHash = addressHash;
        this.language = language.getLanguage();
        this.askedAt = now;
        this.state = RequestState.ASKED;
    }

    /** Asked on the public pages: it waits for the confirmation of the address. */
    RequestChanged asked() {
        return told("asked", Map.of("kind", kind.name()), List.of());
    }

    /** The person has opened the mail to the address and pressed the button. */
    RequestChanged confirmed(Instant now) {
        identifiedAt = now;
        return open("confirmed", Map.of());
    }

    /** Came on paper or in person: the clerk says how the person was identified, and cannot approve then. */
    RequestChanged entered(String how, Capacity by, Instant now) {
        String noted = how == null ? "" : how.strip();
        if (noted.isEmpty() || noted.length() > LONGEST_REMARK) {
            throw because("how-missing", LONGEST_REMARK);
        }
        identifiedAt = now;
        identifiedHow = noted;
        approval.enteredBy(by);
        return open("entered", Map.of("kind", kind.name(), "how", noted));
    }

    /** @param content what was found, as it will be handed out or erased */
    RequestChanged propose(FrozenContent content, int found, Capacity by, Instant now) {
        require(RequestState.OPEN);
        approval.propose(by, now, content);
        state = RequestState.PROPOSED;
        return told(
                "proposed",
                Map.of("records", found),
                List.of(new TaskChange.Close(RequestTask.EXAMINE, subject()), RequestTask.approve(this, due())));
    }

    RequestChanged giveBack(String remark, Capacity by, Instant now) {
        require(RequestState.PROPOSED);
        approval.giveBack(by, now, remark);
        state = RequestState.OPEN;
        return told(
                "returned",
                Map.of("remark", approval.returnRemark()),
                List.of(new TaskChange.Close(RequestTask.APPROVE, subject()), RequestTask.examine(this, due())));
    }

    /** Another person approves exactly what was proposed; it takes effect with it. */
    RequestChanged approve(FrozenContent content, int found, Capacity by, Instant now) {
        require(RequestState.PROPOSED);
        approval.approve(by, now, content);
        state = RequestState.DONE;
        doneAt = now;
        records = found;
        return told("approved", Map.of("records", found), List.of(new TaskChange.CloseAll(subject())));
    }

    /** The data are erased, and so is the address here. */
    void forgetAddress() {
        email = null;
    }

    RequestChanged refuse(String why, Instant now) {
        if (state == RequestState.DONE || state == RequestState.REFUSED) {
            throw because("over");
        }
        String said = why == null ? "" : why.strip();
        if (said.isEmpty() || said.length() > LONGEST_REFUSAL) {
            throw because("refusal-missing", LONGEST_REFUSAL);
        }
        state = RequestState.REFUSED;
        refusal = said;
        doneAt = now;
        return told("refused", Map.of("reason", said), List.of(new TaskChange.CloseAll(subject())));
    }

    private RequestChanged open(String verb, Map<String, ?> after) {
        require(RequestState.ASKED);
        state = RequestState.OPEN;
        return told(verb, after, List.of(RequestTask.examine(this, due())));
    }

    private RequestChanged told(String verb, Map<String, ?> after, List<TaskChange> tasks) {
        return new RequestChanged(subject(), TYPE + "." + verb, after, tasks);
    }

    private void require(RequestState wanted) {
        if (state != wanted) {
            throw because("other-state");
        }
    }

    private static Refused because(String what, Object... values) {
        return new Refused(Reason.of("platform.person-request." + what, values));
    }

    /** A month after it came (Art. 12 Abs. 3 DSGVO). */
    LocalDate due() {
        return LocalDate.ofInstant(askedAt, Clocks.BERLIN).plusMonths(1);
    }

    Subject subject() {
        return subject(id);
    }

    static Subject subject(long id) {
        return new Subject(TYPE, id, "DS-" + id);
    }

    String reference() {
        return subject().reference();
    }

    RequestKind kind() {
        return kind;
    }

    RequestState state() {
        return state;
    }

    String email() {
        return email;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Approval approval() {
        return approval;
    }

    RequestRow row() {
        return new RequestRow(
                id,
                reference(),
                kind,
                state,
                email,
                askedAt,
                identifiedAt,
                identifiedHow,
                due(),
                doneAt,
                records,
                refusal);
    }
}
