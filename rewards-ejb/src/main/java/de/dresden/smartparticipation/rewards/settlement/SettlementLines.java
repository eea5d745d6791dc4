package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of settlements: what was redeemed and not settled yet, what was taken back, and what an earlier settlement came to below
 * zero. A redemption is in one settlement by constraint, so whoever gathers at the same time leaves nothing twice.
 */
@Dependent
class SettlementLines {

    private static final String REDEEMED = """
            insert into rewards.settlement_line (settlement_id, partner_id, kind, redemption_id, day, offer_id, offer_version, title,
                taler, payout_cents, tax_class, tax_percent)
            select ?, v.partner_id, 'REDEEMED', v.id, v.day, v.offer_id, v.offer_version, v.title, v.taler, v.payout_cents,
                v.tax_class, v.tax_percent
            from rewards.v_redeemed v
            where v.partner_id = ? and v.redeemed_at < ?
                and not exists (select 1 from rewards.settlement_line l where l.redemption_id = v.id and l.kind = 'REDEEMED')
            order by v.id on conflict (redemption_id, kind) do nothing""";

    /** Treated as it was settled: where that was in an earlier settlement, its tax is corrected as it was shown (§ 17 UStG). */
    private static final String REVERSED = """
            insert into rewards.settlement_line (settlement_id, partner_id, kind, redemption_id, refund_id, day, offer_id, offer_version,
                title, taler, payout_cents, tax_class, tax_percent, treatment)
            select ?, l.partner_id, 'REVERSED', l.redemption_id, t.id, cast(t.booked_at at time zone 'Europe/Berlin' as date),
                l.offer_id, l.offer_version, l.title, -l.taler, -l.payout_cents, l.tax_class, l.tax_percent,
                case when l.settlement_id <> ? then l.treatment end
            from rewards.settlement_line l
            join rewards.v_redeemed v on v.id = l.redemption_id
            join rewards.transfer r on r.name = v.transfer_name
            join rewards.transfer t on t.refers_to = r.id and t.kind = 'REFUND'
            join rewards.transfer_end e on e.transfer_id = t.id and e.resolution = 'POSTED'
            where l.partner_id = ? and l.kind = 'REDEEMED' and t.booked_at < ?
                and not exists (select 1 from rewards.settlement_line x where x.redemption_id = l.redemption_id and x.kind = 'REVERSED')
            order by t.id on conflict (redemption_id, kind) do nothing""";

    private static final String CARRY = """
            update rewards.settlement s set carried_from = c.id, carried_cents = c.debt
            from (select o.id, o.cents + o.carried_cents as debt from rewards.settlement o
                where o.partner_id = ? and o.state = 'CLOSED' and o.cents + o.carried_cents < 0 and o.month < ?
                    and not exists (select 1 from rewards.settlement n where n.carried_from = o.id)
                order by o.month limit 1) c
            where s.id = ? and s.carried_from is null""";

    private static final String SUMS = """
            update rewards.settlement s set taler = l.taler, cents = l.cents
            from (select coalesce(sum(taler), 0) as taler, coalesce(sum(payout_cents), 0) as cents
                from rewards.settlement_line where settlement_id = ?) l
            where s.id = ?""";

    /** What the tax office says now; a line that corrects an earlier settlement keeps what that said. */
    private static final String CLASSIFY = """
            update rewards.settlement_line l set tax_class = x.tax_class, tax_percent = x.tax_percent
            from rewards.v_offer_tax x
            where l.settlement_id = ? and x.offer_id = l.offer_id and (x.tax_class, x.tax_percent) <> (l.tax_class, l.tax_percent)
                and not (l.kind = 'REVERSED' and exists (select 1 from rewards.settlement_line o
                    where o.redemption_id = l.redemption_id and o.kind = 'REDEEMED' and o.settlement_id <> l.settlement_id))""";

    private static final String FIRST_OPEN = """
            select least(
                (select min(v.day) from rewards.v_redeemed v where v.partner_id = ? and v.redeemed_at < ?
                    and not exists (select 1 from rewards.settlement_line l where l.redemption_id = v.id and l.kind = 'REDEEMED')),
                (select cast(min(t.booked_at) at time zone 'Europe/Berlin' as date) from rewards.ledger_account a
                    join rewards.transfer t on t.from_account = a.id and t.from_kind = 'CLEARING' and t.kind = 'REFUND'
                    where a.partner_id = ? and t.booked_at < ?
                        and not exists (select 1 from rewards.settlement_line l where l.refund_id = t.id))) as day""";

    private static final String LINES = """
            select l.*, v.reference as redemption, v.offer_reference,
                case when l.kind = 'REVERSED' and exists (select 1 from rewards.settlement_line o
                    where o.redemption_id = l.redemption_id and o.kind = 'REDEEMED' and o.settlement_id <> l.settlement_id)
                    then l.treatment end as fixed
            from rewards.settlement_line l join rewards.v_redeemed v on v.id = l.redemption_id
            where l.settlement_id = ? order by l.day, l.id""";

    private static final String TREAT = """
            update rewards.settlement_line set treatment = ?
            where settlement_id = ? and kind = ? and redemption_id = (select id from rewards.v_redeemed where reference = ?)
                and treatment is distinct from ?""";

    private final Sql sql;

    @Inject
    SettlementLines(Sql sql) {
        this.sql = sql;
    }

    /** The first month of which something is not settled yet, of what is over before a moment. */
    Optional<YearMonth> firstOpen(long partner, Instant before) {
        return sql.first(FIRST_OPEN, row -> row.day("day"), partner, before, partner, before)
                .map(YearMonth::from);
    }

    /** Gathers into a settlement what is open up to the end of its month. @return how many lines came */
    int gather(SettlementHead settlement) {
        Instant end = end(settlement.month());
        int came = sql.update(REDEEMED, settlement.id(), settlement.partner(), end);
        came += sql.update(REVERSED, settlement.id(), settlement.id(), settlement.partner(), end);
        sql.update(CARRY, settlement.partner(), settlement.month().atDay(1), settlement.id());
        if (came > 0) {
            sql.update(SUMS, settlement.id(), settlement.id());
        }
        return came;
    }

    /** The lines as the tax office classifies their offers now; treated only where an earlier settlement has fixed it. */
    List<SettlementLine> classified(long settlement) {
        sql.update(CLASSIFY, settlement);
        return of(settlement);
    }

    List<SettlementLine> of(long settlement) {
        return sql.list(LINES, row -> line(row, "fixed"), settlement);
    }

    /** The lines as they stand in the latest statement. */
    List<SettlementLine> stated(long settlement) {
        return sql.list(LINES, row -> line(row, "treatment"), settlement);
    }

    /** Keeps how each line is treated in the statement that is issued. */
    void treat(long id, Settlement settlement) {
        List<Object[]> all = new ArrayList<>();
        for (SettlementLine line : settlement.lines()) {
            all.add(new Object[] {line.treatment(), id, line.kind(), line.redemption(), line.treatment()});
        }
        sql.updateAll(TREAT, all);
    }

    /** The line gets another amount. @param cents as on the statement without its sign */
    void amend(long line, long cents) {
        sql.update(
                "update rewards.settlement_line set payout_cents = case kind when 'REVERSED' then -? else ? end where id = ?",
                cents,
                cents,
                line);
    }

    /** First moment after a month, in Dresden. */
    static Instant end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(Clocks.BERLIN).toInstant();
    }

    private static SettlementLine line(Row row, String treatment) throws SQLException {
        String treated = row.text(treatment);
        LocalDate day = row.day("day");
        return new SettlementLine(
                row.text("redemption"),
                LineKind.valueOf(row.text("kind")),
                day,
                row.text("offer_reference"),
                (int) row.number("offer_version"),
                row.text("title"),
                row.number("taler"),
                row.number("payout_cents"),
                TaxClass.valueOf(row.text("tax_class")),
                (int) row.number("tax_percent"),
                treated == null ? null : TaxTreatment.valueOf(treated));
    }
}
