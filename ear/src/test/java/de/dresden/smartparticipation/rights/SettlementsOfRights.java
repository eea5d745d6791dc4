package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a settlement with one redemption for one call, by SQL in its transaction. */
final class SettlementsOfRights {

    static final String NONE = "AB-1999-0001";

    private static final AtomicInteger NUMBER = new AtomicInteger(700_000);
    private static final Instant THEN = Instant.parse("2026-01-15T10:00:00Z");

    /** A member whose ten Taler the ledger has posted for the partner. @return its key */
    private static final String POSTED = """
            with member as (
                insert into rewards.member (id, reference, state, opened_at, app_version, version)
                select nextval('rewards.member_id'), 'KM-' || substr(h, 1, 4) || '-' || substr(h, 5, 4), 'ACTIVE', ?, '', 1
                from (select upper(md5(gen_random_uuid()::text)) as h) drawn returning id),
            account as (
                insert into rewards.ledger_account (kind, member_id, opened_at) select 'WALLET', id, ? from member returning id, member_id),
            clearing as (
                insert into rewards.ledger_account (kind, partner_id, opened_at)
                select 'CLEARING', partner_id, ? from rewards.offer where reference = ? returning id),
            transfer as (
                insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason, due_at, booked_at)
                select 'redeem:' || a.member_id || ':a', 'REDEEM', a.id, 'WALLET', c.id, 'CLEARING', 10, 'redeem', ?, ?
                from account a, clearing c returning id),
            ended as (
                insert into rewards.transfer_end (transfer_id, kind, resolution, ended_at) select id, 'REDEEM', 'POSTED', ? from transfer)
            select member_id as id from account""";

    private static final String TAKEN = """
            insert into rewards.offer_take (offer_id, offer_version, member_id, taken_at, day)
            select id, 1, ?, ?, date '2026-01-15' from rewards.offer where reference = ? returning id""";

    private static final String REDEMPTION = """
            insert into rewards.redemption (reference, member_id, client_id, take_id, partner_id, contract_version, offer_id,
                offer_version, kind, taler, payout_cents, state, reserved_at, until_at, ended_at, redeemed_by, attempt)
            select ?, ?, 'a', ?, partner_id, 1, id, 1, 'LIST', 10, 1500, 'REDEEMED', ?, ?, ?, ?, 'a'
            from rewards.offer where reference = ? returning id""";

    private static final String SETTLEMENT = """
            insert into rewards.settlement (reference, partner_id, month, contract_version, state, state_since, edition, taler, cents,
                object_until, agreed_at)
            select ?, partner_id, date '2026-01-01', 1, ?, ?, ?, 10, 1500, ?::date, ? from rewards.offer where reference = ? returning id""";

    private static final String LINE = """
            insert into rewards.settlement_line (settlement_id, partner_id, kind, redemption_id, day, offer_id, offer_version, title,
                taler, payout_cents, tax_class, tax_percent, treatment)
            select ?, partner_id, 'REDEEMED', id, day, offer_id, offer_version, title, taler, payout_cents, tax_class, tax_percent,
                'NOT_BILLED' from rewards.v_redeemed where id = ? returning id""";

    private static final String STATEMENT = """
            insert into rewards.settlement_statement (settlement_id, edition, reference, issued_at, issued_by, object_until, taler,
                cents, tax_cents, carried_cents, invoice, file_id, file_hash)
            values (?, 1, ?, ?, ?, date '2099-01-01', 10, 1500, 0, 0, false, ?, repeat('a', 64))""";

    private static final String OBJECTION = """
            insert into rewards.settlement_objection (settlement_id, edition, line_id, reason, raised_by, raised_at)
            values (?, 1, ?, 'Too little', ?, ?) returning id""";

    private static final String OFFICE = """
            insert into rewards.settlement_office (address, budget_line, note, recorded_by, recorded_at) values ('City', '1.1', 'x', ?, ?)""";

    private final Sql sql;
    private final Keys keys;
    private final FileStore files;
    private final RightsObjects on;
    private final boolean own;
    private long settlement;
    private long line;
    private long objection = RightsObjects.NONE;

    /** @param own of the caller's partner, not of the caller's department */
    SettlementsOfRights(Sql sql, Keys keys, FileStore files, RightsObjects on, boolean own) {
        this.sql = sql;
        this.keys = keys;
        this.files = files;
        this.on = on;
        this.own = own;
    }

    String draft() {
        return state("DRAFT");
    }

    String issued() {
        return state("ISSUED");
    }

    String agreed() {
        return state("AGREED");
    }

    String objected() {
        String reference = state("OBJECTED");
        if (!on.missing()) {
            objection = number(OBJECTION, settlement, line, account("PARTNER"), THEN);
        }
        return reference;
    }

    /** Of what was made {@link #objected} before. */
    long objection() {
        return objection;
    }

    private String state(String state) {
        OffersOfRights offers = new OffersOfRights(sql, keys, on).kind("LIST");
        String offer = own
                ? offers.own("PUBLISHED").reference()
                : offers.state("PUBLISHED").reference();
        if (on.missing()) {
            return NONE;
        }
        sql.update(OFFICE, account("TREASURER"), THEN);
        long member = number(POSTED, THEN, THEN, THEN, offer, THEN.plusSeconds(60), THEN, THEN);
        long redemption = number(
                REDEMPTION,
                "EL-2026-" + NUMBER.incrementAndGet(),
                member,
                number(TAKEN, member, THEN, offer),
                THEN,
                THEN.plusSeconds(60),
                THEN.plusSeconds(1),
                account("PARTNER"),
                offer);
        String reference = "AB-2026-" + NUMBER.incrementAndGet();
        boolean draft = state.equals("DRAFT");
        settlement = number(
                SETTLEMENT,
                reference,
                state,
                THEN,
                draft ? 0 : 1,
                draft ? null : "2099-01-01",
                state.equals("AGREED") ? THEN : null,
                offer);
        line = number(LINE, settlement, redemption);
        if (!draft) {
            sql.update(STATEMENT, settlement, reference, THEN, account("TREASURER"), file(reference));
        }
        return reference;
    }

    private long file(String reference) {
        Subject owner = new Subject("settlement", settlement, reference);
        return files.write(reference + ".pdf", FileKind.PDF, owner, out -> out.write('x'))
                .id();
    }

    private long account(String role) {
        return number("select id from platform.account where login = ?", RightsWorld.login(role, 'a'));
    }

    private long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("id"), parameters).orElseThrow();
    }
}
