package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.approval.Approval;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The proof of use of a project: see the package for its life. Its lines, receipts and funds are kept by {@link ProofBook}. */
@Entity
@Table(schema = "projects", name = "proof")
class Proof {

    static final int ASKED = 1;
    static final int SOON = 2;
    static final int LATE = 3;

    static final int LONGEST_QUERY = 2_000;
    static final int LONGEST_REMARK = 4_000;

    /** Days that the recipient has for an answer, at most. */
    private static final int LONGEST_WAIT = 365;

    @Id
    @SequenceGenerator(name = "proof_id", sequenceName = "projects.proof_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proof_id")
    private Long id;

    @Column(name = "project_id")
    private long project;

    @Enumerated(EnumType.STRING)
    private ProofState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "recipient_name")
    private String recipientName;

    @Column(name = "recipient_email")
    private String recipientEmail;

    private String language;

    private int reminders;

    @Embedded
    private TermsColumns terms;

    private String narrative;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    private String query;

    @Column(name = "query_until")
    private LocalDate queryUntil;

    private String reply;

    private String remark;

    @Embedded
    private ResultColumns result;

    @Embedded
    private Approval approval = Approval.byOne();

    @Version
    private long version;

    protected Proof() {}

    Proof(ProjectFrame project, ProofTerms terms, LocalDate dueOn, ProofRecipient recipient, Instant now) {
        this.project = project.id();
        this.state = ProofState.AWAITED;
        this.stateSince = now;
        this.dueOn = dueOn;
        this.terms = new TermsColumns(terms);
        address(recipient);
    }

    private void address(ProofRecipient recipient) {
        recipientName = recipient.name();
        recipientEmail = recipient.email();
        language = "en".equals(recipient.language().getLanguage()) ? "en" : "de";
    }

    /** Another person or address proves the use. @throws Refused where one of them is missing */
    ProofChanged readdress(ProjectFrame frame, ProofRecipient recipient, Capacity by) {
        if (TypedText.line(recipient.name()) == null || TypedText.line(recipient.email()) == null) {
            throw new Refused(because("recipient-missing"));
        }
        if (state == ProofState.ACCEPTED) {
            throw new Refused(because("over"));
        }
        address(recipient);
        return told(frame, "addressed", Map.of("recipient", recipient.name()), by);
    }

    /**
     * A letter goes out: the first asks for the proof, the second comes shortly before its day, the third after it; those that came too
     * late are left out.
     */
    ProofChanged reminded(ProjectFrame frame, LocalDate today) {
        int fitting = dueOn.isBefore(today) ? LATE : dueOn.isAfter(today.plusDays(ProofBatches.REMIND)) ? ASKED : SOON;
        reminders = Math.max(reminders, fitting);
        return told(frame, "reminded", Map.of("reminder", reminders, "until", dueOn.toString()), Capacity.NOBODY);
    }

    /** @throws Refused where the day is none that is later, or the reason is missing */
    ProofChanged extend(ProjectFrame frame, LocalDate until, String reason, Capacity by) {
        if (state != ProofState.AWAITED) {
            throw new Refused(because("not-awaited"));
        }
        if (until == null || !until.isAfter(dueOn) || until.isAfter(dueOn.plusYears(1))) {
            throw new Refused(because("extended-day", dueOn, dueOn.plusYears(1)));
        }
        String why = text(reason, LONGEST_QUERY, "extended-why");
        String before = dueOn.toString();
        dueOn = until;
        reminders = Math.min(reminders, ASKED);
        return told(frame, "extended", Map.of("until", until.toString(), "before", before, "reason", why), by);
    }

    /** @throws Refused where reports and receipts cannot be written now */
    Proof requireWritable() {
        if (!state.writable()) {
            throw new Refused(because(state == ProofState.ACCEPTED ? "over" : "handed-in-already"));
        }
        return this;
    }

    void narrate(String text) {
        narrative = TypedText.text(text);
    }

    /** Handed in, for the first time or once more with an answer. @param by who of the city enters it; nobody: the recipient */
    ProofChanged handIn(ProjectFrame frame, String answer, Capacity by, Instant now) {
        requireWritable();
        boolean answered = state == ProofState.QUERIED;
        reply = answered ? text(answer, LONGEST_QUERY, "reply-missing") : null;
        if (handedInAt == null) {
            handedInAt = now;
        }
        if (by.person() != null) {
            approval.enteredBy(by);
        }
        move(ProofState.IN_CHECK, now);
        return told(frame, answered ? "answered" : "handed-in", answered ? Map.of("reply", reply) : Map.of(), by);
    }

    /** Asks the recipient for more. */
    ProofChanged ask(ProjectFrame frame, String question, LocalDate until, LocalDate today, Capacity by, Instant now) {
        requireInCheck();
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_WAIT))) {
            throw new Refused(because("query-day", today.plusDays(LONGEST_WAIT)));
        }
        query = text(question, LONGEST_QUERY, "query-missing");
        queryUntil = until;
        reply = null;
        move(ProofState.QUERIED, now);
        return told(frame, "queried", Map.of("question", query, "until", until.toString()), by);
    }

    /** @throws Refused where it is not in the check */
    Proof requireInCheck() {
        if (state != ProofState.IN_CHECK) {
            throw new Refused(because("not-in-check"));
        }
        return this;
    }

    /** What is granted and paid now, so that the result rests on it. */
    void settle(ProofTerms now) {
        terms = new TermsColumns(now);
    }

    /** Checked: another person is to accept exactly this. */
    ProofChanged propose(
            ProjectFrame frame, ProofResult outcome, String why, FrozenContent content, Capacity by, Instant now) {
        requireInCheck();
        remark = remark(why);
        result = new ResultColumns(outcome);
        approval.propose(by, now, content);
        move(ProofState.CHECKED, now);
        return told(frame, "checked", values(outcome), by);
    }

    ProofChanged accept(ProjectFrame frame, ProofResult outcome, FrozenContent content, Capacity by, Instant now) {
        approval.approve(by, now, content);
        move(ProofState.ACCEPTED, now);
        return told(frame, "accepted", values(outcome), by);
    }

    ProofChanged giveBack(ProjectFrame frame, String why, Capacity by, Instant now) {
        approval.giveBack(by, now, why);
        move(ProofState.IN_CHECK, now);
        return told(frame, "returned", Map.of("remark", why.strip()), by);
    }

    ProofChanged withdraw(ProjectFrame frame, Capacity by, Instant now) {
        approval.withdraw(by);
        move(ProofState.IN_CHECK, now);
        return told(frame, "withdrawn", Map.of(), by);
    }

    /** The remark as it is kept. */
    static String remark(String typed) {
        String text = TypedText.text(typed);
        if (text != null && text.length() > LONGEST_REMARK) {
            throw new Refused(because("remark-long", LONGEST_REMARK));
        }
        return text;
    }

    private static Map<String, Object> values(ProofResult outcome) {
        Map<String, Object> values = new TreeMap<>();
        values.put("eligible", outcome.eligibleCents());
        values.put("due", outcome.dueCents());
        values.put("paid", outcome.paidCents());
        values.put("toPay", outcome.toPayCents());
        values.put("reclaim", outcome.toReclaimCents());
        values.put("lapsed", outcome.lapsedCents());
        return values;
    }

    private void move(ProofState next, Instant now) {
        state = next;
        stateSince = now;
    }

    ProofChanged told(ProjectFrame frame, String verb, Map<String, ?> after, Capacity by) {
        return new ProofChanged(
                frame.subject(),
                "proof." + verb,
                Map.of(),
                after,
                by.actingFor(),
                java.util.List.of(),
                java.util.List.of());
    }

    static String text(String typed, int most, String missing) {
        String text = TypedText.text(typed);
        if (text == null || text.length() > most) {
            throw new Refused(because(missing, most));
        }
        return text;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.proof." + what, arguments);
    }

    /** @throws Conflict where the version that was seen is not the stored one */
    Proof seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject(""));
        }
        return this;
    }

    /** The proof as the owner of files and tasks. */
    Subject subject(String reference) {
        return new Subject(ProofChanged.PROOF, id, reference);
    }

    Long id() {
        return id;
    }

    long project() {
        return project;
    }

    ProofState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ProofRecipient recipient() {
        return new ProofRecipient(recipientName, recipientEmail, Locale.forLanguageTag(language));
    }

    int reminders() {
        return reminders;
    }

    ProofTerms terms() {
        return terms.terms();
    }

    String narrative() {
        return narrative;
    }

    Instant handedInAt() {
        return handedInAt;
    }

    String query() {
        return query;
    }

    LocalDate queryUntil() {
        return queryUntil;
    }

    String reply() {
        return reply;
    }

    String remark() {
        return remark;
    }

    ResultColumns result() {
        return result;
    }

    Approval approval() {
        return approval;
    }

    long version() {
        return version;
    }
}
