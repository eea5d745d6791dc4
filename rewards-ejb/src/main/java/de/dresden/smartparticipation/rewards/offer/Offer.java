package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An offer of a partner: see the package for its life. */
@Entity
@Table(schema = "rewards", name = "offer")
class Offer {

    @Id
    @SequenceGenerator(name = "offer_id", sequenceName = "rewards.offer_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_id")
    private Long id;

    private String reference;

    @Column(name = "partner_id")
    private long partner;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Whether the partner's own people began it. */
    @Column(name = "from_partner")
    private boolean fromPartner;

    @Column(name = "in_force_number")
    private Integer inForceNumber;

    @OneToMany(mappedBy = "offer", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<OfferVersion> versions = new ArrayList<>();

    @Version
    private long version;

    protected Offer() {}

    /** @throws Refused with everything that is wrong */
    static Offer draft(String reference, long partner, OfferData data, Capacity author, Instant now) {
        Offer offer = new Offer();
        offer.reference = reference;
        offer.partner = partner;
        offer.state = OfferState.DRAFT;
        offer.stateSince = now;
        offer.createdAt = now;
        offer.versions.add(new OfferVersion(offer, 1, data, author, now));
        return offer;
    }

    /** The same, begun by the partner's own people: until they propose it, it is theirs alone. */
    static Offer draftOfPartner(String reference, long partner, OfferData data, Capacity author, Instant now) {
        Offer offer = draft(reference, partner, data, author, now);
        offer.fromPartner = true;
        return offer;
    }

    /** Whether nobody of the city sees it: as long as the partner writes, also after it took its proposal back. */
    boolean isPartnersAlone() {
        return fromPartner && state == OfferState.DRAFT;
    }

    OfferChanged drafted(Capacity by) {
        return told("drafted", Map.of(), by);
    }

    /**
     * Writes the draft anew, or begins a change of what is in force, which stays in force until two have approved.
     *
     * @throws Refused while a proposal waits, or where it is over
     */
    OfferChanged write(OfferData data, Capacity author, Instant now) {
        if (state.over()) {
            throw refusedAsItStands("not-in-this-state");
        }
        Map<String, Object> before = values();
        OfferVersion draft = open().orElse(null);
        if (draft == null) {
            begin(data, author, now);
        } else if (draft.waits()) {
            throw refused("waits-for-approval");
        } else {
            draft.write(data, author);
        }
        return told("written", before, author);
    }

    /**
     * Asks two clerks.
     *
     * @param codes how many codes there are that nobody has yet
     * @throws Refused where nothing has changed, it waits already, or it is redeemed by codes and has none
     */
    OfferChanged propose(long codes, Capacity author, Instant now) {
        OfferVersion draft = draftOpen();
        requireCodesFor(draft, codes);
        AcceptableOffer.require(AcceptableOffer.nowhere(draft.particulars().data()));
        if (draft.waits()) {
            throw refused("waits-for-approval");
        }
        if (inForce().filter(valid -> valid.content().equals(draft.content())).isPresent()) {
            throw refused("nothing-changed");
        }
        Map<String, Object> before = values();
        draft.propose(author, now);
        moveUnlessInForce(OfferState.PROPOSED, now);
        return told("proposed", before, author);
    }

    /** Takes a proposal back, as who proposed it. */
    OfferChanged withdraw(Capacity author, Instant now) {
        Map<String, Object> before = values();
        draftOpen().withdraw(author);
        moveUnlessInForce(OfferState.DRAFT, now);
        return told("withdrawn", before, author);
    }

    /**
     * Approves what is proposed; the second approval puts it into force.
     *
     * @param decided the tax office's decision on it, or null where there is none
     * @param codes how many codes there are that nobody has yet
     * @throws Refused with the reason of four eyes, where the tax office has decided otherwise or not at all, or where it has no codes
     */
    OfferChanged approve(TaxDecision decided, long codes, Capacity clerk, Instant now) {
        OfferVersion draft = draftOpen();
        requireDecided(draft, decided);
        requireCodesFor(draft, codes);
        AcceptableOffer.require(AcceptableOffer.nowhere(draft.particulars().data()));
        Map<String, Object> before = values();
        if (draft.approve(clerk, now)) {
            inForceNumber = draft.number();
            if (!state.admitted()) {
                move(OfferState.PUBLISHED, null, now);
            }
            return told("approved", before, clerk);
        }
        moveUnlessInForce(OfferState.FIRST_APPROVED, now);
        return told("first-approved", before, clerk);
    }

    /** Who has paid for a code must get one. */
    private static void requireCodesFor(OfferVersion draft, long codes) {
        if (draft.particulars().kind() == RedemptionKind.CODE_LIST && codes == 0) {
            throw refused("codes-missing");
        }
    }

    private static void requireDecided(OfferVersion draft, TaxDecision decided) {
        if (decided == null) {
            throw refused("tax-decision-missing");
        }
        TaxClass taxClass = draft.particulars().taxClass();
        int percent = draft.particulars().taxPercent();
        if (!decided.fits(taxClass, percent)) {
            throw new Refused(decided.differs(taxClass, percent));
        }
    }

    OfferChanged giveBack(String remark, Capacity clerk, Instant now) {
        Map<String, Object> before = values();
        draftOpen().giveBack(clerk, now, AcceptableOffer.reason(remark));
        moveUnlessInForce(OfferState.RETURNED, now);
        return told("returned", before, clerk).telling("remark", remark.strip());
    }

    /** Declines what is open: a new offer for good, a change only itself. */
    OfferChanged refuse(String reason, Capacity clerk, Instant now) {
        Map<String, Object> before = values();
        String why = AcceptableOffer.reason(reason);
        draftOpen().discard(now);
        if (!state.admitted()) {
            move(OfferState.REFUSED, why, now);
        }
        return told("refused", before, clerk).telling("reason", why);
    }

    /** Nobody takes one until it is resumed; who has one already may redeem it. */
    OfferChanged pause(String reason, Capacity by, Instant now) {
        requireState(OfferState.PUBLISHED);
        Map<String, Object> before = values();
        move(OfferState.PAUSED, AcceptableOffer.reason(reason), now);
        return told("paused", before, by);
    }

    OfferChanged resume(Capacity by, Instant now) {
        requireState(OfferState.PAUSED);
        Map<String, Object> before = values();
        move(OfferState.PUBLISHED, null, now);
        return told("resumed", before, by);
    }

    /** Ends it for good; an open change is dropped. */
    OfferChanged end(String reason, Capacity by, Instant now) {
        if (state.over()) {
            throw refusedAsItStands("not-in-this-state");
        }
        Map<String, Object> before = values();
        String why = AcceptableOffer.reason(reason);
        open().ifPresent(draft -> draft.discard(now));
        move(OfferState.ENDED, why, now);
        return told("ended", before, by);
    }

    /**
     * Sets the picture of the draft; where something is in force this begins a change of it, as everything does that the public
     * sees.
     *
     * @param text what the picture shows, for those who do not see it
     * @throws Refused while a proposal waits, or where it is over
     */
    OfferChanged show(long file, String text, Capacity by, Instant now) {
        if (state.over()) {
            throw refusedAsItStands("not-in-this-state");
        }
        if (text == null || text.isBlank() || text.strip().length() > OfferPicture.LONGEST_TEXT) {
            throw refused("picture-text");
        }
        Map<String, Object> before = values();
        OfferVersion draft = open().orElseGet(() -> begin(shown().particulars().data(), by, now));
        if (draft.waits()) {
            throw refused("waits-for-approval");
        }
        draft.show(new OfferPicture(file, text.strip()), by);
        return told("picture-changed", before, by);
    }

    /** The next version, with the picture of the one before. */
    private OfferVersion begin(OfferData data, Capacity author, Instant now) {
        OfferPicture picture = shown().picture();
        OfferVersion next = new OfferVersion(this, nextNumber(), data, author, now);
        if (picture != null) {
            next.show(picture, author);
        }
        versions.add(next);
        return next;
    }

    OfferChanged taxDecided(TaxDecision decision, Capacity by) {
        return told("tax-decided", Map.of(), by)
                .telling("taxDecision", decision.taxClass().name() + " " + decision.taxPercent())
                .telling("remark", decision.fileNumber());
    }

    /** @throws Refused where it is not redeemed by codes */
    void requireCodes() {
        if (shown().particulars().kind() != RedemptionKind.CODE_LIST) {
            throw refused("no-code-list");
        }
    }

    OfferChanged codesAdded(int number, Capacity by) {
        requireCodes();
        return told("codes-added", Map.of(), by).telling("codes", number);
    }

    /** @throws Conflict where it changed since this version was read */
    Offer seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject(), standing());
        }
        return this;
    }

    Optional<OfferVersion> inForce() {
        return versions.stream()
                .filter(one -> inForceNumber != null && one.number() == inForceNumber)
                .findFirst();
    }

    Optional<OfferVersion> open() {
        return versions.stream().filter(OfferVersion::open).findFirst();
    }

    /** The open draft, or what is in force, or the last one. */
    OfferVersion shown() {
        return open().or(this::inForce).orElseGet(() -> versions.get(versions.size() - 1));
    }

    Subject subject() {
        return new Subject(OfferChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long partner() {
        return partner;
    }

    OfferState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    String stateReason() {
        return stateReason;
    }

    String title() {
        return shown().particulars().title();
    }

    long version() {
        return version;
    }

    private OfferVersion draftOpen() {
        return open().orElseThrow(() -> refusedAsItStands("nothing-open"));
    }

    private int nextNumber() {
        return versions.stream().mapToInt(OfferVersion::number).max().orElse(0) + 1;
    }

    private void moveUnlessInForce(OfferState to, Instant now) {
        if (!state.admitted()) {
            move(to, null, now);
        }
    }

    private void move(OfferState to, String reason, Instant now) {
        state = to;
        stateReason = reason;
        stateSince = now;
    }

    private void requireState(OfferState wanted) {
        if (state != wanted) {
            throw refusedAsItStands("not-in-this-state");
        }
    }

    private OfferChanged told(String verb, Map<String, Object> before, Capacity by) {
        return new OfferChanged(
                subject(), OfferChanged.SUBJECT + "." + verb, before, values(), by.actingFor(), List.of());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>(shown().told());
        values.put("state", state.name());
        if (stateReason != null) {
            values.put("reason", stateReason);
        }
        return values;
    }

    /** How it stands, as a sentence: where something is in force and its change waits, that the change does. */
    private Reason standing() {
        return open().filter(draft -> state.admitted() && draft.waits())
                .map(draft -> Reason.of(
                        draft.approval().approvers().isEmpty()
                                ? "rewards.offer.is.change-proposed"
                                : "rewards.offer.is.change-first-approved"))
                .orElseGet(state::told);
    }

    /** With the sentence of how it stands: whoever is refused sees why at once. */
    private Refused refusedAsItStands(String why) {
        return new Refused(Reason.of("rewards.offer." + why, standing()));
    }

    private static Refused refused(String why) {
        return new Refused(Reason.of("rewards.offer." + why));
    }
}
