package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Proves a settlement by the ledger. Taler never leave the ledger for money (ZAG), so a payment books nothing there: a settlement
 * refers to the transfers into the partner's clearing account, and each of them is in one settlement.
 */
@Dependent
class TalerProofs {

    private static final String PROOF = """
            with account as (select id from rewards.ledger_account where partner_id = ?),
            posted as (
                select t.id, t.name, t.kind, case t.kind when 'REDEEM' then t.taler else -t.taler end as taler, e.ended_at
                from account a
                join rewards.transfer t on (t.to_account = a.id and t.to_kind = 'CLEARING' and t.kind = 'REDEEM')
                    or (t.from_account = a.id and t.from_kind = 'CLEARING' and t.kind = 'REFUND')
                join rewards.transfer_end e on e.transfer_id = t.id and e.resolution = 'POSTED'),
            line as (
                select l.settlement_id, l.taler, coalesce(l.refund_id, r.id) as transfer
                from rewards.settlement_line l
                join rewards.v_redeemed v on v.id = l.redemption_id
                left join rewards.transfer r on r.name = v.transfer_name
                where l.partner_id = ?)
            select (select coalesce(sum(taler), 0) from line where settlement_id = ?) as settled,
                (select coalesce(sum(p.taler), 0) from line l join posted p on p.id = l.transfer where l.settlement_id = ?) as booked,
                (select coalesce(sum(p.taler), 0) from posted p
                    where p.ended_at < ? and not exists (select 1 from line l where l.transfer = p.id)) as missing""";

    private final Sql sql;

    @Inject
    TalerProofs(Sql sql) {
        this.sql = sql;
    }

    TalerProof of(SettlementHead settlement) {
        return sql.first(
                        PROOF,
                        row -> new TalerProof(row.number("settled"), row.number("booked"), row.number("missing")),
                        settlement.partner(),
                        settlement.partner(),
                        settlement.id(),
                        settlement.id(),
                        SettlementLines.end(settlement.month()))
                .orElseThrow();
    }
}
