package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A partner business: see the package for its life. */
@Entity
@Table(schema = "rewards", name = "partner")
class Partner {

    @Id
    @SequenceGenerator(name = "partner_id", sequenceName = "rewards.partner_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_id")
    private Long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private PartnerState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "department_id")
    private Long department;

    @Column(name = "contact_name")
    private String contactName;

    @Embedded
    private ContactAddress address;

    @Column(name = "contact_phone")
    private String contactPhone;

    private String website;

    private String language;

    @Column(name = "proposed_offers")
    private String proposedOffers;

    @Column(name = "from_outside")
    private boolean fromOutside;

    @Column(name = "notice_version")
    private Integer noticeVersion;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private String question;

    @Column(name = "contract_reference")
    private String contractReference;

    @Column(name = "contract_from")
    private LocalDate contractFrom;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "in_force_number")
    private Integer inForceNumber;

    @OneToMany(mappedBy = "partner", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<PartnerVersion> versions = new ArrayList<>();

    @Version
    private long version;

    protected Partner() {}

    /**
     * A new application.
     *
     * @param iban the sealed IBAN, or none
     * @param clerk who enters it, or null where it comes from outside
     * @throws Refused with everything that is wrong
     */
    static Partner draft(
            String reference, PartnerApplication application, SealedIban iban, Capacity clerk, Instant now) {
        AcceptablePartner.require(AcceptablePartner.problems(application));
        Partner partner = new Partner();
        partner.reference = reference;
        partner.state = PartnerState.DRAFT;
        partner.stateSince = now;
        partner.createdAt = now;
        partner.fromOutside = clerk == null;
        partner.noticeVersion = application.notice();
        partner.language = application.language().getLanguage();
        partner.proposedOffers = application.proposedOffers();
        partner.take(application.contact());
        partner.address = ContactAddress.first(application.contact().email());
        PartnerVersion first = new PartnerVersion(partner, 1, application.data(), iban, now);
        if (clerk != null) {
            first.enteredBy(clerk);
        }
        partner.versions.add(first);
        return partner;
    }

    PartnerChanged entered(Capacity by) {
        return told("entered", Map.of(), by);
    }

    /** The address is confirmed: it waits for a clerk from now on. Nothing where it was confirmed before. */
    Optional<PartnerChanged> confirm(Instant now) {
        address = address.confirmed(address.email(), now);
        if (state != PartnerState.DRAFT || !fromOutside) {
            return Optional.empty();
        }
        Map<String, Object> before = values();
        confirmedAt = now;
        draftOpen().proposeFromOutside(now);
        move(PartnerState.SUBMITTED, null, now);
        return Optional.of(told("submitted", before, Capacity.NOBODY));
    }

    /** A clerk hands in what a clerk has entered, for the own department at once. */
    PartnerChanged submit(long forDepartment, Capacity clerk, Instant now) {
        requireState(PartnerState.DRAFT);
        if (fromOutside) {
            throw refused("not-confirmed");
        }
        Map<String, Object> before = values();
        draftOpen().propose(clerk, now);
        department = forDepartment;
        move(PartnerState.IN_REVIEW, null, now);
        return told("submitted", before, clerk);
    }

    /** A department takes the application up. */
    PartnerChanged takeUp(long by, Capacity clerk, Instant now) {
        requireState(PartnerState.SUBMITTED);
        Map<String, Object> before = values();
        department = by;
        move(PartnerState.IN_REVIEW, null, now);
        return told("taken-up", before, clerk);
    }

    /** Asks the applicant; approvals given so far are void. */
    PartnerChanged ask(String asked, Capacity clerk, Instant now) {
        requireState(PartnerState.IN_REVIEW, PartnerState.FIRST_APPROVED);
        Map<String, Object> before = values();
        question = AcceptablePartner.question(asked);
        draftOpen().giveBack(clerk, now, question);
        move(PartnerState.QUERY, null, now);
        return told("asked", before, clerk).telling("question", question);
    }

    /** What was asked about is set aside before it is answered, and kept as it was. @throws Refused where no question is open */
    void setAside(Instant now) {
        requireState(PartnerState.QUERY);
        draftOpen().discard(now);
    }

    /**
     * The applicant answers and hands in again what was changed, as the next version: clerks see the difference to the one that was
     * {@link #setAside}.
     *
     * @param iban another IBAN, or null: as it is
     * @param cooling how long the earlier address is warned beside a new one
     */
    PartnerChanged answer(
            PartnerApplication application, SealedIban iban, String reply, Instant now, Duration cooling) {
        requireState(PartnerState.QUERY);
        AcceptablePartner.require(AcceptablePartner.problems(application));
        Map<String, Object> before = values();
        take(application.contact());
        address = address.changed(application.contact().email(), now, cooling);
        proposedOffers = application.proposedOffers();
        PartnerVersion asked = shown();
        PartnerVersion next = new PartnerVersion(
                this,
                nextNumber(),
                application.data(),
                iban == null ? asked.iban().copy() : iban,
                now);
        versions.add(next);
        next.proposeFromOutside(now);
        move(PartnerState.IN_REVIEW, null, now);
        return told("answered", before, Capacity.NOBODY).telling("reply", AcceptablePartner.reason(reply));
    }

    /**
     * Approves the application or the open change; the second approval puts it into force.
     *
     * @param cooling how long a changed IBAN waits
     * @throws Refused with the reason of four eyes, or while a question is open
     */
    PartnerChanged approve(Capacity clerk, Instant now, Duration cooling) {
        boolean application = !state.admitted();
        if (application) {
            requireState(PartnerState.IN_REVIEW, PartnerState.FIRST_APPROVED);
        }
        Map<String, Object> before = values();
        PartnerVersion draft = draftOpen();
        if (draft.approve(clerk, now, inForce().orElse(null), cooling)) {
            inForceNumber = draft.number();
            if (draft.particulars().contractReference() != null) {
                contractReference = draft.particulars().contractReference();
                contractFrom = draft.particulars().contractFrom();
            }
            if (application) {
                question = null;
                move(PartnerState.APPROVED, null, now);
            }
            return told(application ? "approved" : "change-approved", before, clerk);
        }
        if (application) {
            move(PartnerState.FIRST_APPROVED, null, now);
        }
        return told(application ? "first-approved" : "change-first-approved", before, clerk);
    }

    /** Declines an application for good. */
    PartnerChanged refuse(String reason, Capacity clerk, Instant now) {
        if (!PartnerState.UNDECIDED.contains(state)) {
            throw wrongState();
        }
        Map<String, Object> before = values();
        draftOpen().discard(now);
        move(PartnerState.REFUSED, AcceptablePartner.reason(reason), now);
        return told("refused", before, clerk);
    }

    /** The contract is made and has begun: offers may be published and redeemed from now on. */
    PartnerChanged activate(String contract, LocalDate from, Capacity clerk, Instant now) {
        requireState(PartnerState.APPROVED);
        if (contract == null || contract.isBlank() || contract.strip().length() > 100 || from == null) {
            throw refused("contract-missing");
        }
        ContractBegin.requireSensible(from, createdAt, now);
        if (from.isAfter(LocalDate.ofInstant(now, Clocks.BERLIN))) {
            throw new Refused(Reason.of("rewards.partner.contract-not-yet", from));
        }
        inForce().filter(version -> version.iban().isThere()).orElseThrow(() -> refused("iban-missing"));
        Map<String, Object> before = values();
        contractReference = contract.strip();
        contractFrom = from;
        move(PartnerState.ACTIVE, null, now);
        return told("activated", before, clerk);
    }

    /** Nothing of it is offered until it is resumed. */
    PartnerChanged suspend(String reason, Capacity clerk, Instant now) {
        requireState(PartnerState.ACTIVE);
        Map<String, Object> before = values();
        move(PartnerState.SUSPENDED, AcceptablePartner.reason(reason), now);
        return told("suspended", before, clerk);
    }

    PartnerChanged resume(String reason, Capacity clerk, Instant now) {
        requireState(PartnerState.SUSPENDED);
        Map<String, Object> before = values();
        move(PartnerState.ACTIVE, AcceptablePartner.reason(reason), now);
        return told("resumed", before, clerk);
    }

    /** Ends the partnership for good; an open change is dropped. */
    PartnerChanged end(String reason, Capacity clerk, Instant now) {
        requireState(PartnerState.APPROVED, PartnerState.ACTIVE, PartnerState.SUSPENDED);
        Map<String, Object> before = values();
        open().ifPresent(draft -> draft.discard(now));
        move(PartnerState.ENDED, AcceptablePartner.reason(reason), now);
        return told("ended", before, clerk);
    }

    /**
     * Proposes a change of what was approved; what is in force stays in force. A change that waits is not overwritten: it is withdrawn
     * or returned first.
     *
     * @param proposed all of it as it shall be
     * @param iban another IBAN, or null: as it is in force
     */
    PartnerChanged change(PartnerData proposed, SealedIban iban, Capacity author, Instant now) {
        return change(proposed, iban, author, false, now);
    }

    /** Its own people propose the same; the contract is none of theirs, nor is what a clerk has begun. */
    PartnerChanged changeByOwn(PartnerData proposed, SealedIban iban, Capacity author, Instant now) {
        requireState(PartnerState.ACTIVE, PartnerState.SUSPENDED, PartnerState.APPROVED);
        if (open().filter(draft -> !draft.fromPartner()).isPresent()) {
            throw refused("change-of-clerk");
        }
        Particulars valid = inForce().orElseThrow().particulars();
        PartnerData data = proposed.withContract(valid.contractReference(), valid.contractFrom());
        return change(data, iban, author, true, now);
    }

    /** Its own people take back what they proposed. @throws Refused where they proposed nothing */
    PartnerChanged withdrawChange(Capacity by, Instant now) {
        PartnerVersion draft = open().filter(PartnerVersion::fromPartner).orElseThrow(() -> refused("nothing-open"));
        requireAdmitted();
        Map<String, Object> before = values();
        draft.discard(now);
        return told("change-withdrawn", before, by);
    }

    private PartnerChanged change(PartnerData proposed, SealedIban iban, Capacity author, boolean own, Instant now) {
        requireState(PartnerState.ACTIVE, PartnerState.SUSPENDED, PartnerState.APPROVED);
        PartnerData data = withoutContractThatIsThere(proposed);
        if (data.contractFrom() != null) {
            ContractBegin.requireSensible(data.contractFrom(), createdAt, now);
        }
        PartnerVersion valid = inForce().orElseThrow();
        Map<String, Object> before = valid.told();
        SealedIban wanted = iban == null ? valid.iban().copy() : iban;
        if (new PartnerVersion(this, nextNumber(), data, wanted, now).content().equals(valid.content())) {
            throw refused("nothing-changed");
        }
        PartnerVersion draft = open().orElse(null);
        if (draft == null) {
            draft = new PartnerVersion(this, nextNumber(), data, wanted, now);
            versions.add(draft);
        } else if (draft.approval().returned().isPresent()) {
            draft.write(data, wanted);
        } else {
            throw refused("change-waits");
        }
        draft.enteredBy(author, own);
        draft.propose(author, now);
        return told("change-proposed", before, author);
    }

    /** The contract that was made when it became active stands beside the first version: naming it again changes nothing. */
    private PartnerData withoutContractThatIsThere(PartnerData data) {
        boolean same = Objects.equals(data.contractReference(), contractReference)
                && Objects.equals(data.contractFrom(), contractFrom);
        boolean besideVersion = inForce().orElseThrow().particulars().contractReference() == null;
        return same && besideVersion ? data.withContract(null, null) : data;
    }

    /** Sends an open change back to who proposed it. */
    PartnerChanged giveBackChange(String remark, Capacity clerk, Instant now) {
        requireAdmitted();
        Map<String, Object> before = values();
        draftOpen().giveBack(clerk, now, AcceptablePartner.reason(remark));
        return told("change-returned", before, clerk).telling("remark", remark.strip());
    }

    /** Drops an open change; what is in force stays. */
    PartnerChanged dropChange(String reason, Capacity clerk, Instant now) {
        requireAdmitted();
        Map<String, Object> before = values();
        draftOpen().discard(now);
        return told("change-dropped", before, clerk).telling("reason", AcceptablePartner.reason(reason));
    }

    /**
     * Who is to be reached; needs no approval. A new e-mail address is unconfirmed until its own mail is answered.
     *
     * @param cooling how long the earlier address is warned beside a new one
     */
    PartnerChanged reach(Contact contact, Capacity by, Instant now, Duration cooling) {
        if (state.over()) {
            throw wrongState();
        }
        AcceptablePartner.require(AcceptablePartner.problems(contact));
        Map<String, Object> before = contactValues();
        take(contact);
        address = address.changed(contact.email(), now, cooling);
        return contactTold("contact-changed", before, by);
    }

    /** The new address answered its mail. Nothing where it is confirmed already, or another address is there meanwhile. */
    Optional<PartnerChanged> confirmAddress(String answered, Instant now) {
        ContactAddress confirmed = address.confirmed(answered, now);
        if (confirmed == address) {
            return Optional.empty();
        }
        Map<String, Object> before = contactValues();
        address = confirmed;
        return Optional.of(contactTold("contact-confirmed", before, Capacity.NOBODY));
    }

    /** @param after what is proposed of whom to reach */
    PartnerChanged contactTold(String verb, ContactProposal proposal, Capacity by) {
        if (state.over()) {
            throw wrongState();
        }
        return new PartnerChanged(
                subject(),
                PartnerChanged.SUBJECT + "." + verb,
                contactValues(),
                proposal.told(),
                by.actingFor(),
                List.of());
    }

    private PartnerChanged contactTold(String verb, Map<String, Object> before, Capacity by) {
        return new PartnerChanged(
                subject(), PartnerChanged.SUBJECT + "." + verb, before, contactValues(), by.actingFor(), List.of());
    }

    PartnerChanged evidenceAdded(String file, Capacity by) {
        return told("evidence-added", Map.of(), by).telling("file", file);
    }

    /** One of its own people may act for it now, or not any more. */
    PartnerChanged personTold(String verb, String login, Capacity by) {
        if (state.over()) {
            throw wrongState();
        }
        return told(verb, Map.of(), by).telling("remark", login);
    }

    /** @throws Conflict where it changed since this version was read */
    Partner seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Optional<PartnerVersion> inForce() {
        return versions.stream()
                .filter(one -> inForceNumber != null && one.number() == inForceNumber)
                .findFirst();
    }

    Optional<PartnerVersion> open() {
        return versions.stream().filter(PartnerVersion::open).findFirst();
    }

    /** Of an application: the version before the last answer. */
    Optional<PartnerVersion> asked() {
        int shown = shown().number();
        return inForceNumber != null
                ? Optional.empty()
                : versions.stream().filter(one -> one.number() == shown - 1).findFirst();
    }

    /** The open draft, or what is in force, or the last one. */
    PartnerVersion shown() {
        return open().or(this::inForce).orElseGet(() -> versions.get(versions.size() - 1));
    }

    Subject subject() {
        return new Subject(PartnerChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    PartnerState state() {
        return state;
    }

    Long department() {
        return department;
    }

    boolean fromOutside() {
        return fromOutside;
    }

    String question() {
        return question;
    }

    String name() {
        return shown().particulars().name();
    }

    Contact contact() {
        return new Contact(contactName, address.email(), contactPhone, website);
    }

    ContactAddress address() {
        return address;
    }

    /** Whether another IBAN than the one in force waits for its approval. */
    boolean ibanWaits() {
        return inForce().isPresent()
                && open().filter(draft -> !draft.iban().sameAs(inForce().get().iban()))
                        .isPresent();
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    String proposedOffers() {
        return proposedOffers;
    }

    Instant stateSince() {
        return stateSince;
    }

    /** Whether the application was confirmed by its first address. */
    boolean confirmed() {
        return confirmedAt != null;
    }

    String contractReference() {
        return contractReference;
    }

    LocalDate contractFrom() {
        return contractFrom;
    }

    String stateReason() {
        return stateReason;
    }

    long version() {
        return version;
    }

    private PartnerVersion draftOpen() {
        return open().orElseThrow(() -> refused("nothing-open"));
    }

    private int nextNumber() {
        return versions.stream().mapToInt(PartnerVersion::number).max().orElse(0) + 1;
    }

    private void take(Contact contact) {
        contactName = contact.name();
        contactPhone = contact.phone();
        website = contact.website();
    }

    private void move(PartnerState to, String reason, Instant now) {
        state = to;
        stateReason = reason;
        stateSince = now;
    }

    private void requireAdmitted() {
        if (!state.admitted()) {
            throw wrongState();
        }
    }

    private void requireState(PartnerState... allowed) {
        Set<PartnerState> any = EnumSet.copyOf(List.of(allowed));
        if (!any.contains(state)) {
            throw wrongState();
        }
    }

    private PartnerChanged told(String verb, Map<String, Object> before, Capacity by) {
        return new PartnerChanged(
                subject(), PartnerChanged.SUBJECT + "." + verb, before, values(), by.actingFor(), List.of());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>(shown().told());
        values.put("state", state.name());
        if (stateReason != null) {
            values.put("reason", stateReason);
        }
        if (contractReference != null) {
            values.put("contract", contractReference);
        }
        return values;
    }

    private Map<String, Object> contactValues() {
        Map<String, Object> values = new TreeMap<>();
        values.put("name", contactName);
        values.put("email", address.email());
        values.put("phone", contactPhone);
        values.put("website", website);
        return values;
    }

    private Refused wrongState() {
        String word = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Refused(Reason.of("rewards.partner.not-in-this-state", Reason.of("rewards.partner-state." + word)));
    }

    private static Refused refused(String why) {
        return new Refused(Reason.of("rewards.partner." + why));
    }
}
