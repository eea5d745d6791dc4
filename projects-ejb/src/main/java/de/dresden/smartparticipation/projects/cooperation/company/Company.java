package de.dresden.smartparticipation.projects.cooperation.company;

import static de.dresden.smartparticipation.projects.cooperation.company.AcceptableCompany.because;

import de.dresden.smartparticipation.platform.fault.Conflict;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A company: see the package for its life. Whom it names, its pair and its consents are kept beside it. */
@Entity
@Table(schema = "projects", name = "company")
class Company {

    @Id
    @SequenceGenerator(name = "company_id", sequenceName = "projects.company_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company_id")
    private Long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private CompanyState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "state_reason")
    private String stateReason;

    @Embedded
    private ParticularsColumns particulars;

    @Column(name = "new_email")
    private String newEmail;

    @Embedded
    private PortraitColumns portrait;

    private String language;

    @Column(name = "notice_version")
    private Integer notice;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "hours_per_month")
    private Integer hoursPerMonth;

    @ElementCollection
    @CollectionTable(schema = "projects", name = "company_need", joinColumns = @JoinColumn(name = "company_id"))
    @OrderColumn(name = "position")
    private List<NeedRow> needs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "projects", name = "company_offer", joinColumns = @JoinColumn(name = "company_id"))
    @OrderColumn(name = "position")
    private List<OfferRow> offers = new ArrayList<>();

    private String query;

    @Column(name = "query_until")
    private LocalDate queryUntil;

    private String reply;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    private long version;

    protected Company() {}

    /** Begins a draft. What is kept of it was found acceptable. @param notice version of the data-protection notice that was shown */
    Company(String reference, Particulars data, Integer notice, Locale language, Instant now) {
        this.reference = reference;
        this.state = CompanyState.DRAFT;
        this.stateSince = now;
        this.createdAt = now;
        this.touchedAt = now;
        this.notice = notice;
        this.language = "en".equals(language.getLanguage()) ? "en" : "de";
        this.particulars = new ParticularsColumns(data);
        this.portrait = new PortraitColumns(Portrait.NONE);
    }

    CompanyChanged begun() {
        return told("begun", Map.of(), Map.of(), Capacity.NOBODY);
    }

    /**
     * Keeps a part of the form. What was handed in stays whole; a released one that changes what it was released for is checked again.
     *
     * @throws Refused where it is over, or what is kept would leave something out
     */
    CompanyChanged write(CompanyPart part, Instant now) {
        if (state.over()) {
            throw new Refused(because("over"));
        }
        CompanyPart kept = part instanceof Particulars other ? withOwnAddress(other) : part;
        CompanyData before = data();
        CompanyData after = before.with(kept);
        if (state != CompanyState.DRAFT) {
            AcceptableCompany.require(ReadyToRegister.all(after));
        }
        Map<String, Object> was = facts();
        enter(kept);
        touchedAt = now;
        Map<String, Object> is = facts();
        was.entrySet().removeIf(one -> Objects.equals(one.getValue(), is.get(one.getKey())));
        is.keySet().retainAll(was.keySet());
        is.put("step", part.step().name());
        if (state == CompanyState.RELEASED && CheckedFacts.of(before).differs(CheckedFacts.of(after))) {
            state = CompanyState.SUBMITTED;
            stateSince = now;
            return told("changed", was, is, Capacity.NOBODY);
        }
        return told(state == CompanyState.DRAFT ? "written" : "corrected", was, is, Capacity.NOBODY);
    }

    /** A confirmed address counts until the new one is confirmed, too. */
    private Particulars withOwnAddress(Particulars other) {
        if (confirmedAt == null || other.email().equalsIgnoreCase(email())) {
            newEmail = null;
            return other;
        }
        newEmail = other.email();
        return new Particulars(
                other.name(),
                other.legalForm(),
                other.sector(),
                other.employees(),
                other.contact(),
                email(),
                other.phone());
    }

    /**
     * Hands it in: where the address is confirmed it waits for its check at once.
     *
     * @throws Refused with everything that is missing
     */
    CompanyChanged send(Instant now) {
        if (state != CompanyState.DRAFT) {
            throw new Refused(because("sent-already"));
        }
        AcceptableCompany.require(ReadyToRegister.all(data()));
        sentAt = now;
        return confirmedAt == null
                ? move(CompanyState.UNCONFIRMED, "sent", null, Capacity.NOBODY, now)
                : move(CompanyState.SUBMITTED, "submitted", null, Capacity.NOBODY, now);
    }

    /** An address is confirmed: the first one lets it be checked, a new one takes the place of the old. Nothing where it is neither. */
    Optional<CompanyChanged> confirm(String address, Instant now) {
        if (newEmail != null && newEmail.equalsIgnoreCase(address) && !state.over()) {
            Particulars data = particulars.particulars();
            particulars = new ParticularsColumns(new Particulars(
                    data.name(),
                    data.legalForm(),
                    data.sector(),
                    data.employees(),
                    data.contact(),
                    newEmail,
                    data.phone()));
            newEmail = null;
            return Optional.of(told("address-changed", Map.of(), Map.of(), Capacity.NOBODY));
        }
        if (confirmedAt != null || !email().equalsIgnoreCase(address)) {
            return Optional.empty();
        }
        confirmedAt = now;
        return Optional.of(
                state == CompanyState.UNCONFIRMED
                        ? move(CompanyState.SUBMITTED, "submitted", null, Capacity.NOBODY, now)
                        : told("confirmed", Map.of(), Map.of(), Capacity.NOBODY));
    }

    CompanyChanged ask(String question, LocalDate until, LocalDate today, Capacity by, Instant now) {
        String asked = AcceptableCompany.reason(question);
        if (until == null || !until.isAfter(today)) {
            throw new Refused(because("query-until"));
        }
        CompanyChanged change = move(CompanyState.QUERIED, "queried", null, by, now);
        query = asked;
        queryUntil = until;
        reply = null;
        return change.telling("until", until.toString());
    }

    /** Answers the question; what was corrected goes back with it. */
    CompanyChanged answer(String text, Instant now) {
        if (state != CompanyState.QUERIED) {
            throw new Refused(because("no-query"));
        }
        String given = AcceptableCompany.reason(text);
        CompanyChanged change = move(CompanyState.SUBMITTED, "answered", null, Capacity.NOBODY, now);
        reply = given;
        return change;
    }

    /** The question is taken back, as where it was answered on the telephone. */
    CompanyChanged unask(Capacity by, Instant now) {
        if (state != CompanyState.QUERIED) {
            throw new Refused(because("no-query"));
        }
        return move(CompanyState.SUBMITTED, "unasked", null, by, now);
    }

    CompanyChanged release(Capacity by, Instant now) {
        return move(CompanyState.RELEASED, "released", null, by, now);
    }

    CompanyChanged refuse(String reason, Capacity by, Instant now) {
        return move(CompanyState.REFUSED, "refused", AcceptableCompany.reason(reason), by, now);
    }

    CompanyChanged withdraw(String reason, Instant now) {
        String why = Given.text(reason) == null ? "–" : AcceptableCompany.reason(reason);
        return move(CompanyState.WITHDRAWN, "withdrawn", why, Capacity.NOBODY, now);
    }

    /** Its holder deletes it. @throws Refused for what the city knows of */
    CompanyChanged discarded() {
        if (state.known()) {
            throw new Refused(because("stays"));
        }
        return told("discarded", Map.of(), Map.of(), Capacity.NOBODY);
    }

    /** Something beside it changed, as a consent or its pair. @param facts what, no words of persons */
    CompanyChanged noted(String verb, Map<String, ?> facts, Capacity by) {
        return told(verb, Map.of(), facts, by);
    }

    /** @throws Conflict where it changed since this version was read */
    Company seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    /** Without whom it names and its partner, which are kept beside it. */
    CompanyData data() {
        return new CompanyData(
                particulars.particulars(),
                // where nothing of it is kept yet, an embeddable is read as null
                portrait == null ? Portrait.NONE : portrait.portrait(),
                new NeedList(needs.stream().map(NeedRow::need).toList()),
                new OfferList(offers.stream().map(OfferRow::offer).toList()),
                new Teamwork(hoursPerMonth, List.of(), null, null));
    }

    Subject subject() {
        return new Subject(CompanyChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    CompanyState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    String stateReason() {
        return stateReason;
    }

    String name() {
        return particulars.particulars().name();
    }

    String email() {
        return particulars.particulars().email();
    }

    /** An address that waits for its confirmation, or null. */
    String newEmail() {
        return newEmail;
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

    private void enter(CompanyPart part) {
        if (part instanceof Particulars other) {
            particulars = new ParticularsColumns(other);
        } else if (part instanceof Portrait other) {
            portrait = new PortraitColumns(other);
        } else if (part instanceof NeedList other) {
            needs.clear();
            other.needs().forEach(one -> needs.add(new NeedRow(one)));
        } else if (part instanceof OfferList other) {
            offers.clear();
            other.offers().forEach(one -> offers.add(new OfferRow(one)));
        } else if (part instanceof Teamwork other) {
            hoursPerMonth = other.hoursPerMonth();
        }
    }

    private CompanyChanged move(CompanyState to, String verb, String reason, Capacity by, Instant now) {
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

    /** What stands in the trail: figures and codes, no words of persons. */
    private Map<String, Object> facts() {
        CompanyData data = data();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("legalForm", String.valueOf(data.particulars().legalForm()));
        facts.put("sector", String.valueOf(data.particulars().sector()));
        facts.put(
                "employees",
                data.particulars().employees() == null ? "" : data.particulars().employees());
        facts.put("district", String.valueOf(data.portrait().district()));
        facts.put("needs", data.needs().needs().stream().map(CompanyNeed::topic).toList());
        facts.put(
                "offers",
                data.offers().offers().stream().map(CompanyOffer::topic).toList());
        facts.put("hours", hoursPerMonth == null ? "" : hoursPerMonth);
        return facts;
    }

    private CompanyChanged told(String verb, Map<String, ?> before, Map<String, ?> after, Capacity by) {
        return new CompanyChanged(
                subject(), CompanyChanged.SUBJECT + "." + verb, before, after, by.actingFor(), List.of(), List.of());
    }
}
