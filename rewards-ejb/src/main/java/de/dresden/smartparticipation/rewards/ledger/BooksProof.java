package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Proves that the books hold: what is stored is what the journal says. One statement, so that it sees one moment, whoever books
 * meanwhile.
 */
@Dependent
class BooksProof {

    private static final String PROOF = """
            with entry as (
                select t.id, t.kind, t.from_account, t.to_account, t.taler, t.budget_id, t.refers_to, e.resolution
                from rewards.transfer t left join rewards.transfer_end e on e.transfer_id = t.id),
            posted as (
                select account, sum(taler) as balance
                from (select from_account as account, -taler as taler from entry where resolution = 'POSTED'
                    union all select to_account, taler from entry where resolution = 'POSTED') p group by account),
            waiting as (
                select case kind when 'GRANT' then to_account else from_account end as account,
                    coalesce(sum(taler) filter (where kind = 'GRANT'), 0) as incoming,
                    coalesce(sum(taler) filter (where kind = 'REDEEM'), 0) as reserved
                from entry where resolution is null group by 1),
            lots as (select wallet_id as account, sum(remaining) as remaining from rewards.lot group by wallet_id),
            used as (
                select u.lot_id, sum(case when u.kind = 'REFUND' then -u.taler else u.taler end) as taler
                from rewards.lot_use u join entry t on t.id = u.transfer_id
                where t.resolution is null or t.resolution = 'POSTED' group by u.lot_id),
            budgets as (
                select budget_id, sum(taler) as taken from (
                    select budget_id, taler from entry where kind = 'GRANT' and coalesce(resolution, '') <> 'VOIDED'
                    union all
                    select g.budget_id, -r.taler from entry r join entry g on g.id = r.refers_to where r.kind = 'RECLAIM') b
                group by budget_id)
            select 'sum' as problem, 0 as about where (select coalesce(sum(balance), 0) from posted) <> 0
            union all
            select 'balance', w.account_id from rewards.wallet w left join posted p on p.account = w.account_id
                where coalesce(p.balance, 0) <> w.available + w.reserved
            union all
            select 'pending', w.account_id from rewards.wallet w left join waiting x on x.account = w.account_id
                where coalesce(x.incoming, 0) <> w.incoming or coalesce(x.reserved, 0) <> w.reserved
            union all
            select 'negative', p.account from posted p join rewards.ledger_account a on a.id = p.account
                where a.kind in ('WALLET', 'CLEARING', 'EXPIRY') and p.balance < 0
            union all
            select 'lots', w.account_id from rewards.wallet w left join lots l on l.account = w.account_id
                where coalesce(l.remaining, 0) <> w.available
            union all
            select 'lot', l.id from rewards.lot l left join used u on u.lot_id = l.id
                where l.remaining <> l.taler - coalesce(u.taler, 0)
            union all
            select 'no-lot', t.id from entry t left join rewards.lot l on l.transfer_id = t.id
                where t.kind = 'GRANT' and (t.resolution is not distinct from 'POSTED') <> (l.id is not null)
            union all
            select 'not-waiting', t.id from entry t left join rewards.transfer_pending p on p.transfer_id = t.id
                where (t.resolution is null) <> (p.transfer_id is not null)
            union all
            select 'budget', b.id from rewards.budget b left join budgets x on x.budget_id = b.id
                where coalesce(x.taken, 0)
                    <> (select coalesce(sum(s.taken), 0) from rewards.budget_slice s where s.budget_id = b.id)
            order by 1, 2 limit 100""";

    private final Sql sql;

    @Inject
    BooksProof(Sql sql) {
        this.sql = sql;
    }

    /**
     * What does not hold, at most a hundred: a word and the key of the account, lot, transfer or budget, as {@code lots:4711}. Nothing
     * where all holds.
     */
    List<String> problems() {
        return sql.list(PROOF, row -> row.text("problem") + ":" + row.number("about"));
    }
}
