package de.dresden.smartparticipation.product.api;

import de.dresden.smartparticipation.product.RunningProduct;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** Offers and Taler in a running product's database, booked as the ledger books them. */
public final class RewardsStage {

    /** What the offers here cost. */
    public static final long PRICE = 2;

    private static final String OFFER = """
            insert into rewards.offer (id, reference, partner_id, state, state_since, created_at, version)
            select %1$d, '%2$s', p.partner_id, 'DRAFT', '2026-01-01', '2026-01-01', 1
            from rewards.partner_person p join platform.account a on a.id = p.account_id where a.login = '%3$s' and p.ended_at is null;
            insert into rewards.offer_stock (offer_id) values (%1$d);
            insert into rewards.offer_version (id, offer_id, number, created_at, title, description, price_taler, payout_cents, tax_class,
                tax_percent, stock_total, valid_from, valid_until, place, kind, in_force_from, approval_state, proposed_by, proposed_at,
                content_hash, first_approved_by, first_approved_at, second_approved_by, second_approved_at, version)
            select nextval('rewards.offer_version_id'), %1$d, 1, '2026-01-01', 'Glocke', 'Eine Klingel.', 2, 300, 'PRICE_REDUCTION', 19,
                %4$d, '2020-01-01', '%5$s', 'In der Werkstatt', 'QR', '2026-01-02', 'APPROVED', x.id, '2026-01-01',
                decode(repeat('ab', 32), 'hex'), y.id, '2026-01-02', z.id, '2026-01-02', 1
            from platform.account x, platform.account y, platform.account z
            where x.login = '%3$s' and y.login = 'y.demir' and z.login = 'k.pohl';
            update rewards.offer set state = 'PUBLISHED', in_force_number = 1 where id = %1$d""";

    private static final String TALER = """
            with budget as (
                insert into rewards.budget (id, issuer, year, taler) values (nextval('rewards.budget_id'), 'SPARKASSE', 2021, %2$d)
                on conflict (issuer, year) do update set taler = budget.taler + excluded.taler returning id),
            slice as (
                insert into rewards.budget_slice (budget_id, number, capacity, taken) select id, 0, %2$d, %2$d from budget
                on conflict (budget_id, number) do update set capacity = budget_slice.capacity + excluded.capacity,
                    taken = budget_slice.taken + excluded.taken),
            account as (
                insert into rewards.ledger_account (kind, member_id, opened_at) values ('WALLET', %1$d, '2026-01-01') returning id),
            wallet as (
                insert into rewards.wallet (account_id, available) select id, %2$d from account returning account_id),
            transfer as (
                insert into rewards.transfer (name, kind, from_account, from_kind, to_account, to_kind, taler, reason, budget_id, due_at,
                    lot_end, booked_at)
                select 'stage:%1$d', 'GRANT', i.id, 'ISSUER', w.account_id, 'WALLET', %2$d, 'stage', b.id, '2026-01-01',
                    '2099-12-31', '2026-01-01'
                from rewards.ledger_account i, wallet w, budget b where i.issuer = 'SPARKASSE' returning id, to_account, taler),
            posted as (
                insert into rewards.transfer_end (transfer_id, kind, resolution, ended_at)
                select id, 'GRANT', 'POSTED', '2026-01-01' from transfer)
            insert into rewards.lot (wallet_id, transfer_id, taler, remaining, expires_at)
            select to_account, id, taler, taler, '2099-12-31' from transfer""";

    /** Redemptions that do not agree with their transfer and with what was taken; the stock that does not agree with the rows. */
    private static final String WRONG = """
            select (select count(*) from rewards.redemption r
                    left join rewards.transfer t on t.name = r.transfer_name and t.taler = r.taler
                    left join rewards.transfer_end e on e.transfer_id = t.id
                    join rewards.offer_take k on k.id = r.take_id
                    where t.id is null or (r.state = 'RESERVED') <> (e.resolution is null)
                        or (r.state = 'REDEEMED') <> (coalesce(e.resolution, '') = 'POSTED')
                        or (k.given_back_at is null) <> (r.state in ('RESERVED', 'REDEEMED')))
                + (select count(*) from rewards.offer_stock s where s.taken <> (select count(*) from rewards.redemption r
                    where r.offer_id = s.offer_id and r.state in ('RESERVED', 'REDEEMED'))
                    and exists (select 1 from rewards.redemption r where r.offer_id = s.offer_id))
                + (select count(*) from rewards.wallet w where w.available <> (select coalesce(sum(remaining), 0) from rewards.lot l
                    where l.wallet_id = w.account_id))""";

    private final RunningProduct product;

    public RewardsStage(RunningProduct product) {
        this.product = product;
    }

    /** A published offer of the partner for whom the person acts. @return its reference */
    public String offer(String person, int stock) {
        return offer(person, stock, LocalDate.of(2099, 12, 31));
    }

    /** The same with its last day. */
    public String offer(String person, int stock, LocalDate until) {
        return offer(person, stock, until, "Glocke");
    }

    /** One under a title of one's own. */
    public String titled(String person, String title) {
        return offer(person, 1, LocalDate.of(2099, 12, 31), title);
    }

    private String offer(String person, int stock, LocalDate until, String title) {
        long id = Long.parseLong(product.asked("select nextval('rewards.offer_id')"));
        String reference = "AG-2026-" + (100_000 + id);
        execute(OFFER.replace("'Glocke'", "'" + title.replace("'", "''").replace("%", "%%") + "'")
                .formatted(id, reference, person, stock, until));
        return reference;
    }

    /** Taler that a member who has none yet may spend. */
    public void taler(Api member, long taler) {
        String id =
                product.asked("select m.id from rewards.member m join platform.member_token t on t.member = m.reference"
                        + " where t.hash = encode(sha256('" + member.token() + "'), 'hex')");
        execute(TALER.formatted(Long.parseLong(id), taler));
    }

    /** How much does not agree; nothing where all is well. */
    String wrong() {
        return product.asked(WRONG);
    }

    private void execute(String statements) {
        try (Connection connection = product.database();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
