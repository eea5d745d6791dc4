package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Conflict;
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
import java.util.function.Consumer;

/** One contribution of a citizen; its states and where they lead stand in {@link ContributionState}. */
@Entity
@Table(schema = "participation", name = "contribution")
class Contribution {

    @Id
    @SequenceGenerator(name = "contribution_id", sequenceName = "participation.contribution_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contribution_id")
    private Long id;

    @Column(name = "consultation_id")
    private long consultation;

    private String reference;
    private String number;

    @Embedded
    private Wording wording;

    @Embedded
    private Arrival arrival;

    @Embedded
    private Responsibility responsibility;

    @Column(name = "topic_id")
    private Long topic;

    @Enumerated(EnumType.STRING)
    private ContributionState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_ground")
    private RefusalGround refusalGround;

    @Column(name = "refusal_remark")
    private String refusalRemark;

    @Column(name = "query_text")
    private String query;

    @Column(name = "response_id")
    private Long response;

    @Column(name = "origin_id")
    private Long origin;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Version
    private long version;

    protected Contribution() {}

    private Contribution(Receipt receipt, long consultation, String reference, Capacity by, Instant now) {
        this.consultation = consultation;
        this.reference = reference;
        number = receipt.number() == null ? reference : receipt.number();
        wording = new Wording(receipt);
        arrival = new Arrival(receipt, by, now);
        responsibility = new Responsibility();
        topic = receipt.topic();
        state = ContributionState.RECEIVED;
    }

    /**
     * A contribution that came in.
     *
     * @throws Refused when it came in the future
     */
    static Contribution of(Receipt receipt, long consultation, String reference, Capacity by, Instant now) {
        if (receipt.receivedAt().isAfter(now)) {
            throw new Refused(Reason.of("participation.contribution.received-in-future"));
        }
        return new Contribution(receipt, consultation, reference, by, now);
    }

    /** Tells of a new contribution, once it has its key. */
    ContributionChanged received(Capacity by) {
        return changed("received", by).with("state", null, state).with("channel", null, arrival.channel());
    }

    ContributionChanged accept(Capacity by) {
        return move(ContributionState.ACCEPTED, "accepted", by);
    }

    /** Refuses it; a sender who left an address is told the ground. */
    ContributionChanged refuse(Capacity by, RefusalGround ground, String remark, ConsultationFrame frame) {
        if (ground == null) {
            throw new Refused(Reason.of("participation.contribution.ground-missing"));
        }
        ContributionChanged event = move(ContributionState.REFUSED, "refused", by);
        refusalGround = ground;
        refusalRemark = Typed.orNull(remark);
        return event.with("ground", null, ground)
                .with("remark", null, refusalRemark)
                .telling(SenderLetter.refused(this, frame));
    }

    /** Asks the sender back, by mail where there is an address. */
    ContributionChanged askBack(Capacity by, String question, ConsultationFrame frame) {
        String asked = Typed.required(question, "participation.contribution.question-missing");
        ContributionChanged event = move(ContributionState.QUERIED, "queried", by);
        query = asked;
        return event.with("question", null, asked).telling(SenderLetter.queried(this, frame));
    }

    /** Notes what the sender replied; it waits for moderation again. */
    ContributionChanged answered(Capacity by, String reply) {
        String said = Typed.required(reply, "participation.contribution.reply-missing");
        return move(ContributionState.RECEIVED, "query-answered", by).with("reply", null, said);
    }

    /**
     * Its sender writes it anew, as long as nobody works on an answer; what was let in or distributed waits for moderation again.
     * The event names what was changed, and no words of it: those stand where erasure and retention reach them.
     *
     * @param earlier takes what stood there before
     * @throws Refused where an answer is in the works, it is over, or nothing becomes different
     * @throws Conflict where somebody changed it since it was read
     */
    ContributionChanged correct(Correction written, Consumer<EarlierWording> earlier, Instant now) {
        requireCorrectable(written.version());
        Wording next = new Wording(arrival.again(written.title(), written.text(), written.topic()));
        List<String> changes = written.changes(wording.differences(next));
        if (changes.isEmpty()) {
            throw new Refused(Reason.of("participation.contribution.nothing-changed"));
        }
        boolean toModeration = state != ContributionState.RECEIVED;
        ContributionChanged event = toModeration
                ? move(ContributionState.RECEIVED, "corrected", Capacity.NOBODY)
                : changed("corrected", Capacity.NOBODY);
        earlier.accept(new EarlierWording(id, wording.title(), wording.text(), now));
        event = event.with("changed", null, changes);
        wording = next;
        topic = written.topic();
        arrival.isAbout(written.place());
        return toModeration ? event.with(leaveDepartment()) : event;
    }

    /** The two reasons that come before all others; see {@link #correct}. */
    void requireCorrectable(long seen) {
        if (!SendersCases.changeable().contains(state)) {
            throw new Refused(notNow());
        }
        if (version != seen) {
            throw Conflict.changedMeanwhile(); // without the case: its sender is not told which clerk was at it
        }
    }

    /**
     * Its sender takes it back, until the answer is published: it is shown nowhere any more, and nobody works on it. It goes on
     * naming an answer that was in the works, which is not for it any more.
     */
    ContributionChanged withdraw() {
        TaskChange[] tasks = {new TaskChange.CloseAll(subject())};
        return move(ContributionState.WITHDRAWN, "withdrawn", Capacity.NOBODY).with(tasks);
    }

    /** Its sender has shown that the address is right, or wants no mails any more (null). */
    ContributionChanged mailTo(String email) {
        arrival.mailTo(email);
        return changed(email == null ? "unsubscribed" : "address-confirmed", Capacity.NOBODY);
    }

    private TaskChange[] leaveDepartment() {
        if (department() != null) {
            changedResponsibility().returned();
        }
        return new TaskChange[] {
            new TaskChange.Close(AnswerTask.STEP, subject()), new TaskChange.Close(AnswerTask.RESUBMISSION, subject())
        };
    }

    /** Why what moderation decided cannot be taken back, or null where it can. */
    Reason finality() {
        if (state == ContributionState.REFUSED && arrival.sender().email() != null) {
            return Reason.of("participation.contribution.sender-was-told");
        }
        boolean decided = state == ContributionState.ACCEPTED || state == ContributionState.REFUSED;
        return decided ? null : notNow();
    }

    /** Takes moderation's decision back, as long as nobody outside was told of it. */
    ContributionChanged reopen(Capacity by) {
        Reason whyNot = finality();
        if (whyNot != null) {
            throw new Refused(whyNot);
        }
        ContributionChanged event =
                move(ContributionState.RECEIVED, "reopened", by).with("ground", refusalGround, null);
        refusalGround = null;
        refusalRemark = null;
        return event;
    }

    /** Sets what may be shown outside; the original stays. */
    ContributionChanged redact(Capacity by, Redaction ofTitle, Redaction ofText) {
        int words = ofTitle.size() + ofText.size();
        if (words == 0 && !wording.redacted()) {
            throw new Refused(Reason.of("participation.contribution.nothing-redacted"));
        }
        wording.redact(ofTitle, ofText);
        return changed("redacted", by).with("words", null, words);
    }

    ContributionChanged changeTopic(Capacity by, Long newTopic) {
        ContributionChanged event = changed("topic-changed", by).with("topic", topic, newTopic);
        topic = newTopic;
        return event;
    }

    /** Gives it to a department, and there to a person or to nobody in particular. */
    ContributionChanged assign(Capacity by, Assignment to, Instant now, String consultationTitle) {
        boolean begun = state.beingAnswered();
        if (begun && !responsibility().isOf(to.department())) {
            throw new Refused(Reason.of("participation.contribution.answer-begun", reference));
        }
        ContributionChanged event =
                begun ? changed("assigned", by) : move(ContributionState.DISTRIBUTED, "assigned", by);
        event = event.with("department", department(), to.department()).with("person", person(), to.person());
        // A task is open once per department: the former department's one goes with it.
        TaskChange[] tasks = {
            new TaskChange.Close(AnswerTask.STEP, subject()), AnswerTask.open(this, to, consultationTitle)
        };
        changedResponsibility().goTo(to, now);
        return state == ContributionState.TO_APPROVE || state == ContributionState.APPROVED ? event : event.with(tasks);
    }

    /** The department says that another one is responsible; it waits to be distributed again. */
    ContributionChanged returnAsNotResponsible(Capacity by, String remark) {
        String why = Typed.required(remark, "participation.contribution.remark-missing");
        if (state != ContributionState.DISTRIBUTED) {
            throw new Refused(notNow());
        }
        ContributionChanged event = move(ContributionState.ACCEPTED, "returned", by)
                .with("department", department(), null)
                .with("remark", null, why)
                .with(new TaskChange.Close(AnswerTask.STEP, subject()));
        changedResponsibility().returned();
        return event;
    }

    /** Lays it before its department again on a day; null takes that back. */
    ContributionChanged resubmitOn(Capacity by, LocalDate day, LocalDate today, String consultationTitle) {
        if (day != null && !day.isAfter(today)) {
            throw new Refused(Reason.of("participation.contribution.resubmission-past"));
        }
        if (day == null && responsibility().resubmission() == null) {
            throw new Refused(Reason.of("participation.contribution.resubmission-missing"));
        }
        if (department() == null) {
            throw new Refused(notNow());
        }
        ContributionChanged event = changed("resubmission-set", by)
                .with("resubmitOn", responsibility().resubmission(), day)
                .with(
                        day == null
                                ? new TaskChange.Close(AnswerTask.RESUBMISSION, subject())
                                : AnswerTask.resubmission(this, day, consultationTitle));
        changedResponsibility().resubmitOn(day);
        return event;
    }

    ContributionChanged fileNumber(Capacity by, String newNumber) {
        ContributionChanged event = changed("file-number-set", by)
                .with("fileNumber", responsibility().fileNumber(), Typed.orNull(newNumber));
        changedResponsibility().fileNumber(Typed.orNull(newNumber));
        return event;
    }

    /** One of the parts into which it is split; the part goes on where this one stood, but is not distributed. */
    Contribution part(String partTitle, String partText, String partReference, int position, Capacity by, Instant now) {
        Receipt receipt = arrival.again(partTitle, partText, topic);
        Contribution part = new Contribution(receipt, consultation, partReference, by, now);
        String partNumber = number + "/" + position;
        part.number = partNumber.length() > Receipt.LONGEST_NUMBER ? partReference : partNumber;
        part.origin = id;
        part.state = state.passed() ? ContributionState.ACCEPTED : ContributionState.RECEIVED;
        return part;
    }

    /** Ends here: the parts go on. */
    ContributionChanged split(Capacity by, List<String> partReferences) {
        if (partReferences.size() < 2) {
            throw new Refused(Reason.of("participation.contribution.parts-missing"));
        }
        return move(ContributionState.SPLIT, "split", by)
                .with("parts", null, partReferences)
                .with(new TaskChange.CloseAll(subject()));
    }

    /** Ends here: another contribution of the same consultation goes on for it. */
    ContributionChanged mergeInto(Capacity by, Contribution other) {
        if (other == this || other.consultation != consultation || other.state.ended()) {
            throw new Refused(Reason.of("participation.contribution.merge-target", other.reference));
        }
        mergedInto = other.id;
        return move(ContributionState.MERGED, "merged", by)
                .with("into", null, other.reference)
                .with(new TaskChange.CloseAll(subject()));
    }

    /** Goes along with its answer; what was published stays published while a new text is worked on. */
    ContributionChanged along(ContributionState next, String verb, Capacity by, Long answer) {
        if (state == ContributionState.PUBLISHED && answer == null) {
            throw new Refused(notNow());
        }
        ContributionChanged event = state == ContributionState.PUBLISHED ? changed(verb, by) : move(next, verb, by);
        response = answer;
        return event;
    }

    /** @throws Conflict where somebody changed it since it was read */
    Contribution expect(long seen) {
        if (version != seen) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    private ContributionChanged changed(String verb, Capacity by) {
        return ContributionChanged.of(this, verb, by);
    }

    private ContributionChanged move(ContributionState next, String verb, Capacity by) {
        if (!state.leadsTo(next)) {
            throw new Refused(notNow());
        }
        ContributionState was = state;
        state = next;
        return changed(verb, by).with("state", was, next);
    }

    private Reason notNow() {
        String word = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Reason.of(
                "participation.contribution.not-now", reference, Reason.of("participation.contribution-state." + word));
    }

    Subject subject() {
        return new Subject(ContributionChanged.SUBJECT, id, reference);
    }

    Sender sender() {
        return arrival.sender();
    }

    boolean sentOnline() {
        return arrival.channel() == Channel.ONLINE;
    }

    Long id() {
        return id;
    }

    long consultation() {
        return consultation;
    }

    String reference() {
        return reference;
    }

    String number() {
        return number;
    }

    /** The title as it may be shown outside. */
    String shownTitle() {
        return wording.shownTitle();
    }

    String title() {
        return wording.title();
    }

    String text() {
        return wording.text();
    }

    ContributionState state() {
        return state;
    }

    RefusalGround refusalGround() {
        return refusalGround;
    }

    String refusalRemark() {
        return refusalRemark;
    }

    String query() {
        return query;
    }

    Long department() {
        return responsibility().department();
    }

    Long person() {
        return responsibility().person();
    }

    Long topic() {
        return topic;
    }

    LocalDate due() {
        return responsibility().due();
    }

    /**
     * For reading. EclipseLink reads an embedded value of nothing but nulls as null; one that was set here would be a change,
     * written by the next query with a new version.
     */
    private Responsibility responsibility() {
        return responsibility == null ? new Responsibility() : responsibility;
    }

    private Responsibility changedResponsibility() {
        responsibility = responsibility();
        return responsibility;
    }

    Long response() {
        return response;
    }

    long version() {
        return version;
    }
}
