package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.AcceptableCall.because;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A call: see the package for its life. */
@Entity
@Table(schema = "projects", name = "call")
class Call {

    @Id
    @SequenceGenerator(name = "call_id", sequenceName = "projects.call_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "call_id")
    private Long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private CallKind kind;

    @Enumerated(EnumType.STRING)
    private CallState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "state_reason")
    private String stateReason;

    @Embedded
    private CallTexts texts;

    @ElementCollection
    @CollectionTable(schema = "projects", name = "call_goal", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "goal")
    @Enumerated(EnumType.STRING)
    private Set<Goal> goals = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "call_indicator", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<IndicatorRow> indicators = new ArrayList<>();

    @Column(name = "copied_from")
    private Long copiedFrom;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "in_force_number")
    private Integer inForceNumber;

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<AnnouncedPhase> phases = new ArrayList<>();

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Terms> terms = new ArrayList<>();

    @Version
    private long version;

    protected Call() {}

    /** @throws Refused with everything that is wrong */
    Call(String reference, CallData data, TermsData terms, Capacity author, Instant now) {
        AcceptableCall.require(AcceptableCall.problems(data));
        this.reference = reference;
        this.kind = data.kind();
        this.state = CallState.DRAFT;
        this.stateSince = now;
        this.createdBy = author.person();
        this.createdAt = now;
        enter(data);
        this.terms.add(new Terms(this, 1, terms, author, now));
    }

    /** Begins the next year's: the same texts and terms, days and budget a year later. */
    static Call yearLater(Call other, String reference, String title, TermsData terms, Capacity author, Instant now) {
        Call copy = new Call(reference, other.data().called(title), terms, author, now);
        copy.copiedFrom = other.id;
        other.phases.forEach(
                one -> copy.phases.add(new AnnouncedPhase(copy, one.days().yearLater(), now)));
        return copy;
    }

    CallChanged drafted(Capacity by) {
        CallChanged drafted = told("drafted", Map.of(), texts.values(), by);
        return copiedFrom == null ? drafted : drafted.telling("copiedFrom", copiedFrom);
    }

    /** Changes texts, goals and indicators; its kind stays. */
    CallChanged change(CallData data, Capacity by) {
        requireWritable();
        AcceptableCall.require(AcceptableCall.problems(data));
        Map<String, Object> before = values();
        enter(data);
        draft().ifPresent(one -> one.enteredBy(by));
        return differing("changed", before, by);
    }

    /**
     * Sets the days of all phases; a draft's freely, a published call's as {@link PhaseMoves} allows.
     *
     * @param reason why announced days are moved; without effect in a draft
     */
    CallChanged setPhases(List<PhaseDays> days, String reason, Capacity by, Instant now) {
        requireWritable();
        if (publishedAt == null) {
            AcceptableCall.require(PhasesInOrder.check(days));
        } else {
            AcceptableCall.require(PhaseMoves.refused(phaseDays(), days, day(now)));
        }
        String why = publishedAt == null ? null : AcceptableCall.reason(reason);
        Map<String, Object> before = values();
        phases.removeIf(one -> days.stream().noneMatch(day -> day.phase() == one.phase()));
        days.forEach(day -> phases.stream()
                .filter(one -> one.phase() == day.phase())
                .findFirst()
                .ifPresentOrElse(one -> move(one, day, now), () -> phases.add(new AnnouncedPhase(this, day, now))));
        draft().ifPresent(one -> one.enteredBy(by));
        CallChanged changed = differing(publishedAt == null ? "phases-changed" : "phases-moved", before, by);
        return why == null ? changed : changed.telling("reason", why);
    }

    private static void move(AnnouncedPhase phase, PhaseDays days, Instant now) {
        if (!phase.days().equals(days)) {
            phase.lasts(days, now);
        }
    }

    /** Writes the draft of the terms anew, or begins a change of what is in force, which stays in force until another has released it. */
    CallChanged writeTerms(TermsData data, Capacity author, Instant now) {
        requireWritable();
        Map<String, Object> before = TermsFacts.of(shown().data());
        Terms draft = open().orElse(null);
        if (draft != null && draft.waits()) {
            throw refused("waits-for-release");
        }
        inForce()
                .ifPresent(
                        valid -> AcceptableCall.require(UsedTerms.refused(phaseDays(), day(now), valid.data(), data)));
        if (draft == null) {
            terms.add(new Terms(this, nextNumber(), data, author, now));
        } else {
            draft.write(data, author);
        }
        Differences differences = Differences.between(before, TermsFacts.of(data));
        return told("terms-written", differences.before(), differences.after(), author);
    }

    /** Asks a second project manager. @throws Refused with everything that is missing */
    CallChanged propose(Capacity author, Instant now) {
        Terms draft = openTerms();
        if (draft.waits()) {
            throw refused("waits-for-release");
        }
        AcceptableCall.require(missing(now));
        if (inForce().filter(valid -> valid.data().equals(draft.data())).isPresent()) {
            throw refused("nothing-changed");
        }
        draft.propose(author, now, content());
        return told("proposed", Map.of(), Map.of("number", draft.number()), author);
    }

    /** Takes the proposal back, as who proposed it. */
    CallChanged withdraw(Capacity author) {
        Terms draft = openTerms();
        draft.withdraw(author);
        return told("withdrawn", Map.of(), Map.of("number", draft.number()), author);
    }

    /**
     * Releases what is proposed: puts the terms into force, and publishes a draft.
     *
     * @throws Refused with the reason of four eyes, or where something is missing or used meanwhile
     */
    CallChanged approve(Capacity approver, Instant now) {
        Terms draft = openTerms();
        AcceptableCall.require(missing(now));
        draft.approve(approver, now, content());
        Map<String, Object> before = inForce()
                .map(valid -> Differences.between(TermsFacts.of(draft.data()), TermsFacts.of(valid.data()))
                        .after())
                .orElse(Map.of());
        inForceNumber = draft.number();
        if (publishedAt != null) {
            return told("terms-released", before, TermsFacts.of(draft.data()), approver);
        }
        publishedAt = now;
        move(CallState.PUBLISHED, null, now);
        return told("published", Map.of("state", CallState.DRAFT.name()), Map.of("state", state.name()), approver);
    }

    CallChanged giveBack(String remark, Capacity approver, Instant now) {
        String why = AcceptableCall.reason(remark);
        openTerms().giveBack(approver, now, why);
        return told("returned", Map.of(), Map.of("remark", why), approver);
    }

    /** Drops a change of what is in force, which stays. */
    CallChanged discard(Capacity by, Instant now) {
        if (publishedAt == null) {
            throw refused("nothing-in-force");
        }
        Terms draft = openTerms();
        if (draft.waits()) {
            throw refused("waits-for-release");
        }
        draft.discard(now);
        return told("change-discarded", Map.of("number", draft.number()), Map.of(), by);
    }

    /** Ends it once nothing is taken in or voted on any more. @param word what it came to, for everybody */
    CallChanged close(String word, Capacity by, Instant now) {
        if (state != CallState.PUBLISHED) {
            throw refused("close-from");
        }
        undecided(day(now)).ifPresent(one -> {
            throw new Refused(because("close-while", PhasesInOrder.word(one.phase()), one.last()));
        });
        return end(CallState.CLOSED, "closed", word, by, now);
    }

    /** The first phase up to the decision that is not over, so that it cannot be closed. */
    Optional<PhaseDays> undecided(LocalDate day) {
        return phaseDays().stream()
                .filter(one -> one.phase().stage() <= CallPhase.DECISION.stage() && !one.over(day))
                .findFirst();
    }

    /** Gives it up. @param reason why, for everybody where it was published */
    CallChanged cancel(String reason, Capacity by, Instant now) {
        if (state.over()) {
            throw refused("over");
        }
        return end(CallState.CANCELLED, "cancelled", reason, by, now);
    }

    private CallChanged end(CallState to, String verb, String reason, Capacity by, Instant now) {
        String why = AcceptableCall.reason(reason);
        Map<String, Object> before = Map.of("state", state.name());
        open().ifPresent(draft -> draft.discard(now));
        move(to, why, now);
        return told(verb, before, Map.of("state", state.name(), "reason", why), by);
    }

    CallChanged guidelineAdded(int number, String hash, Capacity by) {
        return told("guideline-added", Map.of(), Map.of("guideline", number, "hash", hash), by);
    }

    /** Everything that is missing for a proposal of what is open now. */
    List<Reason> missing(Instant now) {
        TermsData draft = openTerms().data();
        if (publishedAt == null) {
            return ReadyToPublish.missing(data(), phaseDays(), draft, day(now));
        }
        List<Reason> missing = new ArrayList<>(ReadyToPublish.missing(phaseDays(), draft));
        missing.addAll(
                UsedTerms.refused(phaseDays(), day(now), inForce().orElseThrow().data(), draft));
        return missing;
    }

    /** Exactly what is released: the terms, and with the first version all that is published with it. */
    FrozenContent content() {
        Terms draft = openTerms();
        Map<String, Object> values = new TreeMap<>(TermsFacts.of(draft.data()));
        values.put("number", draft.number());
        if (publishedAt == null) {
            values.putAll(values());
        }
        return FrozenContent.of(values);
    }

    /** @throws Conflict where it changed since this version was read */
    Call seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Optional<Terms> inForce() {
        return terms.stream()
                .filter(one -> inForceNumber != null && one.number() == inForceNumber)
                .findFirst();
    }

    Optional<Terms> open() {
        return terms.stream().filter(Terms::open).findFirst();
    }

    /** The open draft, or what is in force, or the last one. */
    Terms shown() {
        return open().or(this::inForce).orElseGet(() -> terms.get(terms.size() - 1));
    }

    CallData data() {
        return texts.data(
                kind, goals, indicators.stream().map(IndicatorRow::indicator).toList());
    }

    List<PhaseDays> phaseDays() {
        return phases.stream()
                .map(AnnouncedPhase::days)
                .sorted(Comparator.comparing(PhaseDays::phase))
                .toList();
    }

    boolean wasPublished() {
        return publishedAt != null;
    }

    Subject subject() {
        return new Subject(CallChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    CallState state() {
        return state;
    }

    long department() {
        return texts.department();
    }

    String title() {
        return texts.title();
    }

    long version() {
        return version;
    }

    private void enter(CallData data) {
        texts = new CallTexts(data);
        goals.clear();
        goals.addAll(data.goals());
        indicators.clear();
        data.indicators().forEach(one -> indicators.add(new IndicatorRow(one)));
    }

    /** The first version of the terms while nothing is published: released together with everything else. */
    private Optional<Terms> draft() {
        return publishedAt == null ? open() : Optional.empty();
    }

    void requireWritable() {
        if (state.over()) {
            throw refused("over");
        }
        if (draft().filter(Terms::waits).isPresent()) {
            throw refused("waits-for-release");
        }
    }

    private Terms openTerms() {
        return open().orElseThrow(() -> refused("nothing-open"));
    }

    private int nextNumber() {
        return terms.stream().mapToInt(Terms::number).max().orElse(0) + 1;
    }

    private void move(CallState to, String reason, Instant now) {
        state = to;
        stateReason = reason;
        stateSince = now;
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, Clocks.BERLIN);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = texts.values();
        values.put("goals", goals.stream().sorted().map(Enum::name).toList());
        values.put(
                "indicators",
                indicators.stream().map(one -> one.indicator().told()).toList());
        values.put("phases", phaseDays().stream().map(PhaseDays::toString).toList());
        return values;
    }

    private CallChanged differing(String verb, Map<String, Object> before, Capacity by) {
        Differences differences = Differences.between(before, values());
        return told(verb, differences.before(), differences.after(), by);
    }

    private CallChanged told(String verb, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        return new CallChanged(subject(), CallChanged.SUBJECT + "." + verb, before, after, by.actingFor(), List.of());
    }

    private static Refused refused(String why) {
        return new Refused(because(why));
    }
}
