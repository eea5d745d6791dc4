package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.projects.application.AcceptablePart.because;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.idea.IdeaFrame;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An application: see the package for its life. */
@Entity
@Table(schema = "projects", name = "application")
class Application {

    @Id
    @SequenceGenerator(name = "application_id", sequenceName = "projects.application_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_id")
    private Long id;

    private String reference;

    @Column(name = "call_id")
    private long call;

    /** The idea from which it grew, or none. */
    @Column(name = "idea_id")
    private Long idea;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "state_reason")
    private String stateReason;

    @Embedded
    private ApplicantColumns applicant;

    private String language;

    @Column(name = "notice_version")
    private Integer notice;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Embedded
    private ProposalColumns proposal;

    @Column(name = "first_month")
    private LocalDate firstMonth;

    @Column(name = "last_month")
    private LocalDate lastMonth;

    private String place;

    @ElementCollection
    @CollectionTable(
            schema = "projects",
            name = "application_district",
            joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "area")
    private Set<String> districts = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "application_step", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<StepRow> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "projects",
            name = "application_partner",
            joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<PartnerRow> partners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "application_cost", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<CostRow> costs = new ArrayList<>();

    @Embedded
    private MoneyColumns money;

    private String query;

    @Column(name = "query_until")
    private LocalDate queryUntil;

    private String reply;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    private long version;

    protected Application() {}

    /** Begins a draft. What is kept of it was found acceptable. @param notice version of the data-protection notice that was shown */
    Application(String reference, long call, ApplicationData data, Integer notice, Locale language, Instant now) {
        this.reference = reference;
        this.call = call;
        this.state = ApplicationState.DRAFT;
        this.stateSince = now;
        this.createdAt = now;
        this.notice = notice;
        this.language = "en".equals(language.getLanguage()) ? "en" : "de";
        enter(data.applicant());
        enter(data.proposal());
        enter(data.setting());
        enter(data.money());
    }

    /** @param grownFrom the idea that it takes up, or null */
    ApplicationChanged begun(IdeaFrame grownFrom) {
        if (grownFrom == null) {
            return told("begun", Map.of(), Map.of(), Capacity.NOBODY);
        }
        idea = grownFrom.id();
        return told("begun", Map.of(), Map.of("idea", grownFrom.reference()), Capacity.NOBODY);
    }

    /**
     * Keeps a part of the form; of the money of one that was handed in the whole plan has to be right at once.
     *
     * @throws Refused where nothing may be changed now, or what is kept would not add up
     */
    ApplicationChanged write(ApplicationPart part, FundingRules rules) {
        requireWritable();
        Map<String, Object> before = facts();
        if (state != ApplicationState.DRAFT) {
            AcceptablePart.require(ReadyToSend.all(data().with(part), rules));
        }
        if (part instanceof Applicant other && !other.email().equalsIgnoreCase(email())) {
            if (state != ApplicationState.DRAFT) {
                throw new Refused(because("email-stays"));
            }
            confirmedAt = null;
        }
        enter(part);
        if (state == ApplicationState.DRAFT) {
            return told("written", Map.of(), Map.of("step", part.step().name()), Capacity.NOBODY);
        }
        Map<String, Object> after = facts();
        before.entrySet().removeIf(one -> one.getValue().equals(after.get(one.getKey())));
        after.keySet().retainAll(before.keySet());
        after.put("step", part.step().name());
        return told("corrected", before, after, Capacity.NOBODY);
    }

    /** Takes note that files came or went. */
    ApplicationChanged filed(List<String> added, List<String> removed) {
        requireWritable();
        return told("files-changed", Map.of("removed", removed.size()), Map.of("added", added.size()), Capacity.NOBODY);
    }

    /**
     * Hands it in: from now on it counts and stays as it is; where the address is confirmed it is submitted at once.
     *
     * @throws Refused with everything that is missing
     */
    ApplicationChanged send(FundingRules rules, Instant now) {
        if (state != ApplicationState.DRAFT || sentAt != null) {
            throw new Refused(because("sent-already"));
        }
        AcceptablePart.require(ReadyToSend.all(data(), rules));
        sentAt = now;
        return confirmedAt == null
                ? told("sent", Map.of(), facts(), Capacity.NOBODY)
                : move(ApplicationState.SUBMITTED, "submitted", null, Capacity.NOBODY, now);
    }

    /** Came in another way than on the web, and counts from the moment it was received. What is kept of it was found right. */
    void takeIn(Instant received) {
        state = ApplicationState.SUBMITTED;
        stateSince = received;
        sentAt = received;
    }

    ApplicationChanged imported(Capacity by) {
        return told("imported", Map.of(), facts(), by);
    }

    /** Its holder deletes it. @throws Refused for what was handed in */
    ApplicationChanged discarded() {
        if (state != ApplicationState.DRAFT || sentAt != null) {
            throw new Refused(because("stays"));
        }
        return told("discarded", Map.of(), Map.of(), Capacity.NOBODY);
    }

    /** Its address is confirmed; what waited for that is submitted. Nothing where it was confirmed before. */
    Optional<ApplicationChanged> confirm(Instant now) {
        if (state != ApplicationState.DRAFT || confirmedAt != null) {
            return Optional.empty();
        }
        confirmedAt = now;
        return Optional.of(
                sentAt == null
                        ? told("confirmed", Map.of(), Map.of(), Capacity.NOBODY)
                        : move(ApplicationState.SUBMITTED, "submitted", null, Capacity.NOBODY, now));
    }

    ApplicationChanged check(Capacity by, Instant now) {
        return move(ApplicationState.IN_CHECK, "in-check", null, by, now);
    }

    ApplicationChanged ask(String question, LocalDate until, LocalDate today, Capacity by, Instant now) {
        String asked = AcceptablePart.reason(question);
        if (until == null || !until.isAfter(today)) {
            throw new Refused(because("query-until"));
        }
        ApplicationChanged change = move(ApplicationState.QUERIED, "queried", null, by, now);
        query = asked;
        queryUntil = until;
        reply = null;
        return change.telling("until", until.toString());
    }

    /** Answers the city's question; what was corrected goes back with it. */
    ApplicationChanged answer(String text, Instant now) {
        if (state != ApplicationState.QUERIED) {
            throw new Refused(because("no-query"));
        }
        String given = AcceptablePart.reason(text);
        ApplicationChanged change = move(ApplicationState.IN_CHECK, "answered", null, Capacity.NOBODY, now);
        reply = given;
        return change;
    }

    /** Moves it where the state leads to. @param reason why, or null where none is asked for */
    ApplicationChanged move(ApplicationState to, String verb, String reason, Capacity by, Instant now) {
        if (!state.mayBecome(to)) {
            throw new Refused(because("no-way", reference));
        }
        Map<String, Object> before = Map.of("state", state.name());
        state = to;
        stateSince = now;
        stateReason = reason;
        Map<String, Object> after = new TreeMap<>(Map.of("state", to.name()));
        if (reason != null && by.person() != null) {
            after.put("reason", reason);
        }
        return told(verb, before, after, by);
    }

    /** @throws Conflict where it changed since this version was read */
    Application seenAs(long seen) {
        if (seen != version) {
            // only who holds its link writes a draft: that was the same person, in another window
            throw state == ApplicationState.DRAFT
                    ? new Conflict(because("draft-elsewhere"))
                    : Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    ApplicationData data() {
        return new ApplicationData(
                applicant.applicant(),
                proposal.proposal(),
                new Setting(
                        districts,
                        place,
                        month(firstMonth),
                        month(lastMonth),
                        steps.stream().map(StepRow::step).toList(),
                        partners.stream().map(PartnerRow::entry).toList()),
                new MoneyPlan(costs.stream().map(CostRow::item).toList(), money.own(), money.third(), money.asked()));
    }

    /** Whether its holder may write: a draft that was not handed in, or one that the city asks about. */
    boolean writable() {
        return state == ApplicationState.QUERIED || state == ApplicationState.DRAFT && sentAt == null;
    }

    Subject subject() {
        return new Subject(ApplicationChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long call() {
        return call;
    }

    Long idea() {
        return idea;
    }

    ApplicationState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    String stateReason() {
        return stateReason;
    }

    String title() {
        return proposal.proposal().title();
    }

    String email() {
        return applicant.applicant().email();
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant createdAt() {
        return createdAt;
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

    long version() {
        return version;
    }

    private void requireWritable() {
        if (!writable()) {
            throw new Refused(because("stays"));
        }
    }

    private void enter(ApplicationPart part) {
        if (part instanceof Applicant other) {
            applicant = new ApplicantColumns(other);
        } else if (part instanceof Proposal other) {
            proposal = new ProposalColumns(other);
        } else if (part instanceof Setting other) {
            firstMonth = other.first() == null ? null : other.first().atDay(1);
            lastMonth = other.last() == null ? null : other.last().atDay(1);
            place = other.place();
            districts.clear();
            districts.addAll(other.districts());
            steps.clear();
            other.steps().forEach(one -> steps.add(new StepRow(one)));
            partners.clear();
            other.partners().forEach(one -> partners.add(new PartnerRow(one)));
        } else if (part instanceof MoneyPlan other) {
            money = new MoneyColumns(other);
            costs.clear();
            other.items().forEach(one -> costs.add(new CostRow(one)));
        }
    }

    private static YearMonth month(LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    /** What stands in the trail: sums, days and how many, no words of persons. */
    private Map<String, Object> facts() {
        ApplicationData data = data();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("cost", data.money().costCents());
        facts.put("own", data.money().ownCents());
        facts.put("third", data.money().thirdCents());
        facts.put("asked", data.money().askedCents());
        facts.put("items", data.money().items().size());
        facts.put("title", title());
        facts.put("months", data.setting().first() + ".." + data.setting().last());
        facts.put("districts", List.copyOf(data.setting().districts()));
        return facts;
    }

    private ApplicationChanged told(String verb, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        return new ApplicationChanged(
                subject(),
                ApplicationChanged.SUBJECT + "." + verb,
                before,
                after,
                by.actingFor(),
                List.of(),
                List.of());
    }
}
