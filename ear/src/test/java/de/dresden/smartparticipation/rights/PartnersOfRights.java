package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.partner.PartnerKey;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a partner for one call, by SQL in its transaction. */
final class PartnersOfRights {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private static final String PARTNER = """
            insert into rewards.partner (id, reference, state, state_since, state_reason, department_id, contact_name, contact_email,
                language, from_outside, created_at, in_force_number, contract_reference, contract_from, version)
            values (?, ?, ?, ?, 'Because', ?, 'Ina Roth', 'roth@business.example', 'de', false, ?, ?, 'V-' || ?, date '2026-01-01', 1)""";

    private static final String VERSION = """
            insert into rewards.partner_version (id, partner_id, number, created_at, name, name_key, legal_form, street, postal_code,
                city, iban_sealed, iban_fingerprint, iban_last_four, iban_payable_from, in_force_from, approval_state, proposed_at,
                content_hash, first_approved_by, first_approved_at, second_approved_by, second_approved_at, version)
            values (nextval('rewards.partner_version_id'), ?, ?, ?, ?, 'business', 'GMBH', 'Weg 1', '01127', 'Dresden', ?, 'print',
                '3000', ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    private static final String CONTACT = """
            insert into rewards.partner_contact (id, partner_id, name, email, created_at, approval_state, entered_by, proposed_by,
                proposed_at, content_hash, version)
            values (nextval('rewards.partner_contact_id'), ?, 'Uta Roth', 'uta@business.example', ?, 'PROPOSED', ?, ?, ?, ?, 1)""";

    private final Sql sql;
    private final Keys keys;
    private final RightsObjects on;

    PartnersOfRights(Sql sql, Keys keys, RightsObjects on) {
        this.sql = sql;
        this.keys = keys;
        this.on = on;
    }

    /** A partner of the department in a state, with an approved version where that needs one. */
    PartnerKey state(String state) {
        return on.missing() ? PartnerArguments.none() : made(state);
    }

    /** An active partner, also where a missing one is wanted: of department A then. */
    PartnerKey inAnyCase() {
        return made("ACTIVE");
    }

    private PartnerKey made(String state) {
        long id = sql.first("select nextval('rewards.partner_id') + 900000 as id", row -> row.number("id"))
                .orElseThrow();
        String reference = "PT-2026-" + NUMBER.incrementAndGet();
        boolean admitted = state.matches("APPROVED|ACTIVE|SUSPENDED");
        sql.update(
                PARTNER,
                id,
                reference,
                state,
                THEN,
                on.missing() ? RightsWorld.department('a') : on.department(),
                THEN,
                admitted ? 1 : null,
                reference);
        version(id, reference, 1, "Business", admitted ? "APPROVED" : state.equals("DRAFT") ? "NONE" : "PROPOSED");
        return new PartnerKey(reference, 1);
    }

    /** An active partner with a change that waits. */
    PartnerKey change() {
        PartnerKey key = state("ACTIVE");
        if (!on.missing()) {
            version(id(key), key.reference(), 2, "Other business", "PROPOSED");
        }
        return key;
    }

    /** An active partner for whom somebody acts. */
    PartnerKey person() {
        PartnerKey key = state("ACTIVE");
        if (!on.missing()) {
            sql.update(
                    "insert into rewards.partner_person (partner_id, account_id, since) select ?, id, ? from platform.account where login = ?",
                    id(key),
                    THEN,
                    RightsWorld.login("PARTNER", 'b'));
        }
        return key;
    }

    /** The caller's partner, or another one than the caller's. */
    PartnerKey own() {
        if (on.missing()) {
            tie(inAnyCase());
            return PartnerArguments.none();
        }
        PartnerKey key = state("ACTIVE");
        tie(on.scope() == RolesMatrix.Scope.FOREIGN ? state("ACTIVE") : key);
        return key;
    }

    /** The same with a change that its own people proposed. */
    PartnerKey ownChange() {
        PartnerKey key = own();
        if (!on.missing()) {
            version(id(key), key.reference(), 2, "Other business", "PROPOSED");
            sql.update(
                    "update rewards.partner_version set from_partner = true, entered_by = ?, proposed_by = ? where partner_id = ? and number = 2",
                    account("PARTNER"),
                    account("PARTNER"),
                    id(key));
        }
        return key;
    }

    /** The same with somebody else to be reached, proposed by its own people. */
    PartnerKey ownContact() {
        return wishing(own());
    }

    /** An active partner of the department with somebody else to be reached. */
    PartnerKey contact() {
        return wishing(state("ACTIVE"));
    }

    private PartnerKey wishing(PartnerKey key) {
        if (!on.missing()) {
            byte[] hash = FrozenContent.of(Map.of("name", "Uta Roth", "email", "uta@business.example"))
                    .hash();
            sql.update(CONTACT, id(key), THEN, account("PARTNER"), account("PARTNER"), THEN, hash);
        }
        return key;
    }

    /** From now on the account of the partners' side A acts for it. */
    void tie(PartnerKey key) {
        sql.update(
                "insert into rewards.partner_person (partner_id, account_id, since) select ?, id, ? from platform.account where login = ?",
                id(key),
                THEN,
                RightsWorld.login("PARTNER", 'a'));
    }

    long id(PartnerKey key) {
        return sql.first("select id from rewards.partner where reference = ?", row -> row.number("id"), key.reference())
                .orElse(RightsObjects.NONE);
    }

    private void version(long partner, String reference, int number, String name, String state) {
        boolean approved = state.equals("APPROVED");
        FrozenContent content = FrozenContent.of(Map.of(
                "name",
                name,
                "legalForm",
                "GMBH",
                "street",
                "Weg 1",
                "postalCode",
                "01127",
                "city",
                "Dresden",
                "criteria",
                "",
                "iban",
                "print"));
        sql.update(
                VERSION,
                partner,
                number,
                THEN,
                name,
                keys.seal("iban", "partner " + reference, "DE89370400440532013000"),
                approved ? THEN : null,
                approved ? THEN : null,
                state,
                state.equals("NONE") ? null : THEN,
                state.equals("NONE") ? null : content.hash(),
                approved ? account("ADMINISTRATOR") : null,
                approved ? THEN : null,
                approved ? account("AUDITOR") : null,
                approved ? THEN : null);
    }

    private long account(String role) {
        return sql.first(
                        "select id from platform.account where login = ?",
                        row -> row.number("id"),
                        RightsWorld.login(role, 'a'))
                .orElseThrow();
    }
}
