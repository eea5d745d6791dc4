package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.documents.QrCode;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.offer.OfferKey;
import de.dresden.smartparticipation.rewards.redemption.NewRedemption;
import de.dresden.smartparticipation.rewards.redemption.RedemptionFilter;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** How redemptions are called. Nobody here is a member: what is theirs alone turns everybody away. */
@Dependent
class RedemptionArguments implements RightsArguments.Room {

    private static final AtomicInteger NUMBER = new AtomicInteger(500_000);
    private static final String NONE = "EL-1999-9999";

    /** A member with a wallet in which ten Taler are set aside for the partner. @return its key */
    private static final String RESERVED = """
            with member as (
                insert into rewards.member (id, reference, state, opened_at, app_version, version)
                select nextval('rewards.member_id'), 'KM-' || substr(h, 1, 4) || '-' || substr(h, 5, 4), 'ACTIVE', ?, '', 1
                from (select upper(md5(gen_random_uuid()::text)) as h) drawn returning id),
            account as (
                insert into rewards.ledger_account (kind, member_id, opened_at) select 'WALLET', id, ? from member returning id, member_id),
            clearing as (
                insert into rewards.ledger_account (kind, partner_id, opened_at)
                select 'CLEARING', partner_id, ? from rewards.offer where reference = ? returning id),
            wallet as (
                insert into rewards.wallet (account_id, reserved) select id, 10 from account returning account_id),
            transfer as (
                insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason, due_at, booked_at)
                select 'redeem:' || a.member_id || ':a', 'REDEEM', a.id, 'WALLET', c.id, 'CLEARING', 10, 'redeem', ?, ?
                from account a, clearing c returning id, from_account, due_at),
            pending as (
                insert into rewards.transfer_pending (transfer_id, kind, wallet_id, due_at)
                select id, 'REDEEM', from_account, due_at from transfer)
            select member_id as id from account""";

    private static final String TAKEN = """
            insert into rewards.offer_take (offer_id, offer_version, member_id, taken_at, day)
            select id, 1, ?, ?, date '2026-01-01' from rewards.offer where reference = ? returning id""";

    private static final String REDEMPTION = """
            insert into rewards.redemption (reference, member_id, client_id, take_id, partner_id, contract_version, offer_id,
                offer_version, kind, taler, payout_cents, state, reserved_at, until_at)
            select ?, ?, 'a', ?, partner_id, 1, id, 1, 'LIST', 10, 1500, 'RESERVED', ?, ? from rewards.offer where reference = ?""";

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Redemptions.reserve", on -> with(new NewRedemption("a", "AG-1999-9999", 10)));
        table.put("Redemptions.mine", on -> with(PageQuery.first()));
        table.put("Redemptions.details", on -> with(NONE));
        table.put("Redemptions.qr", on -> with(NONE));
        table.put("Redemptions.newCode", on -> with(NONE));
        table.put("Redemptions.uncover", on -> with(NONE));
        table.put("Redemptions.cancel", on -> with(NONE));
        table.put(
                "RedemptionDesk.export",
                on -> with(RedemptionFilter.all(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("RedemptionDesk.list", on -> with(RedemptionFilter.all(), PageQuery.first()));
        table.put("Tills.partner", on -> tied(on));
        table.put("Tills.list", on -> tied(on, RedemptionFilter.all(), PageQuery.first()));
        table.put("Tills.scan", on -> tied(on, QrCode.png("7K2M")));
        table.put("Tills.redeem", on -> tied(on, "7K2M", "attempt", "192.0.2.1"));
        table.put("Tills.collect", on -> with(toCollect(on), "attempt"));
    }

    private Object[] tied(RightsObjects on, Object... arguments) {
        new OffersOfRights(sql, keys, on).tieCaller();
        return arguments;
    }

    /** One of the caller's partner that is ticked off a list, or of another one. */
    private String toCollect(RightsObjects on) {
        OfferKey offer = new OffersOfRights(sql, keys, on).kind("LIST").own("PUBLISHED");
        if (on.missing()) {
            return NONE;
        }
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofHours(1));
        String reference = "EL-2026-" + NUMBER.incrementAndGet();
        long member = sql.first(RESERVED, row -> row.number("id"), now, now, now, offer.reference(), until, now)
                .orElseThrow();
        long take = sql.first(TAKEN, row -> row.number("id"), member, now, offer.reference())
                .orElseThrow();
        sql.update(REDEMPTION, reference, member, take, now, until, offer.reference());
        return reference;
    }
}
