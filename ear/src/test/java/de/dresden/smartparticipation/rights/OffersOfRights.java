package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.offer.OfferKey;
import de.dresden.smartparticipation.rewards.partner.PartnerKey;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes an offer of an active partner for one call, by SQL in its transaction. */
final class OffersOfRights {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private static final String OFFER = """
            insert into rewards.offer (id, reference, partner_id, state, state_since, state_reason, created_at, in_force_number, version)
            values (?, ?, ?, ?, ?, 'Because', ?, ?, 1)""";

    private static final String VERSION = """
            insert into rewards.offer_version (id, offer_id, number, created_at, title, description, price_taler, payout_cents, tax_class,
                tax_percent, valid_from, valid_until, place, area, kind, in_force_from, approval_state, proposed_by, proposed_at, content_hash,
                first_approved_by, first_approved_at, second_approved_by, second_approved_at, version)
            values (nextval('rewards.offer_version_id'), ?, 1, ?, 'Offer', 'Description', 10, 1500, 'PRICE_REDUCTION', 19,
                date '2026-01-01', date '2099-01-01', 'Weg 1', '11', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    private static final String DECIDED = """
            insert into rewards.offer_tax_decision (offer_id, tax_class, tax_percent, file_number, decided_on, recorded_at, recorded_by)
            values (?, 'PRICE_REDUCTION', 19, 'FA 1', date '2026-01-01', ?, ?)""";

    private static final String CODES_WAIT = """
            insert into rewards.offer_code_file (offer_id, sealed, sent_by, sent_at)
            select id, ?, ?, ? from rewards.offer where reference = ? returning id""";

    private static final String TIE =
            "insert into rewards.partner_person (partner_id, account_id, since) select ?, id, ? from platform.account where login = ?";

    private final Sql sql;
    private final Keys keys;
    private final RightsObjects on;
    private final PartnersOfRights partners;
    private String kind = "CODE_LIST";

    OffersOfRights(Sql sql, Keys keys, RightsObjects on) {
        this.sql = sql;
        this.keys = keys;
        this.on = on;
        this.partners = new PartnersOfRights(sql, keys, on);
    }

    /** The offers made from now on are redeemed so. */
    OffersOfRights kind(String wanted) {
        kind = wanted;
        return this;
    }

    /** Reference of an active partner of the department. */
    String partner() {
        return partners.state("ACTIVE").reference();
    }

    OfferKey state(String state) {
        return on.missing() ? none() : made(partners.state("ACTIVE"), state, account("AUDITOR"));
    }

    OfferKey proposedByCaller() {
        return on.missing() ? none() : made(partners.state("ACTIVE"), "PROPOSED", account("REWARDS_CLERK"));
    }

    /** An offer of the caller's partner, or of another one. */
    OfferKey own(String state) {
        return own(state, "AUDITOR");
    }

    OfferKey ownProposed() {
        return own("PROPOSED", "PARTNER");
    }

    /** From now on the account of the partners' side A acts for a partner. */
    void tieCaller() {
        tie(partners.inAnyCase());
    }

    private OfferKey own(String state, String proposer) {
        if (on.missing()) {
            tieCaller();
            return none();
        }
        PartnerKey partner = partners.state("ACTIVE");
        tie(on.scope() == RolesMatrix.Scope.FOREIGN ? partners.state("ACTIVE") : partner);
        return made(partner, state, account(proposer));
    }

    private void tie(PartnerKey partner) {
        sql.update(TIE, partners.id(partner), THEN, RightsWorld.login("PARTNER", 'a'));
    }

    private OfferKey made(PartnerKey partner, String state, long proposer) {
        long id = sql.first("select nextval('rewards.offer_id') + 900000 as id", row -> row.number("id"))
                .orElseThrow();
        String reference = "AG-2026-" + NUMBER.incrementAndGet();
        boolean approved = state.equals("PUBLISHED") || state.equals("PAUSED");
        boolean draft = state.equals("DRAFT");
        sql.update(OFFER, id, reference, partners.id(partner), state, THEN, THEN, approved ? 1 : null);
        sql.update("insert into rewards.offer_stock (offer_id) values (?)", id);
        sql.update(
                VERSION,
                id,
                THEN,
                kind,
                approved ? THEN : null,
                draft ? "NONE" : approved ? "APPROVED" : "PROPOSED",
                draft ? null : proposer,
                draft ? null : THEN,
                draft ? null : content().hash(),
                approved ? account("ADMINISTRATOR") : null,
                approved ? THEN : null,
                approved ? account("TREASURER") : null,
                approved ? THEN : null);
        sql.update(DECIDED, id, THEN, account("ADMINISTRATOR"));
        return new OfferKey(reference, 1);
    }

    /** Key of a file of codes that waits for the offer; 0 where there is no offer. */
    long codesThatWait(OfferKey offer) {
        return sql.first(
                        CODES_WAIT, row -> row.number("id"), sealed(offer), account("PARTNER"), THEN, offer.reference())
                .orElse(0L);
    }

    private String sealed(OfferKey offer) {
        return sql.first("select id from rewards.offer where reference = ?", row -> row.number("id"), offer.reference())
                .map(id -> keys.seal("offer-code", "offer " + id, "ABCD-1"))
                .orElse("");
    }

    private FrozenContent content() {
        Map<String, Object> values = new TreeMap<>(Map.of(
                "title",
                "Offer",
                "description",
                "Description",
                "priceTaler",
                10L,
                "payoutCents",
                1500L,
                "taxClass",
                "PRICE_REDUCTION",
                "taxPercent",
                19,
                "validFrom",
                "2026-01-01",
                "validUntil",
                "2099-01-01",
                "place",
                "Weg 1",
                "kind",
                kind));
        values.put("area", "11");
        return FrozenContent.of(values);
    }

    private long account(String role) {
        return sql.first(
                        "select id from platform.account where login = ?",
                        row -> row.number("id"),
                        RightsWorld.login(role, 'a'))
                .orElseThrow();
    }

    private static OfferKey none() {
        return new OfferKey("AG-1999-9999", 1);
    }
}
