package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads settlements for lists: two statements a list. */
@Dependent
class SettlementLists {

    private static final Map<String, String> SORTS = Map.of(
            "reference", "s.id",
            "partner", "lower(v.name)",
            "month", "s.month",
            "state", "s.state",
            "cents", "s.cents",
            "taler", "s.taler",
            "until", "s.object_until");

    static final String COLUMNS = """
            select s.*, p.reference as partner_reference, v.name as partner,
                (select count(*) from rewards.settlement_line l where l.settlement_id = s.id) as lines,
                (select count(*) from rewards.settlement_objection o where o.settlement_id = s.id and o.state = 'OPEN') as objections
            """;

    static final String TABLES = """
            from rewards.settlement s join rewards.partner p on p.id = s.partner_id
            join rewards.partner_version v on v.partner_id = s.partner_id and v.number = s.contract_version
            """;

    private static final String FILTER = """
            where (cast(? as text) is null
                    or position(lower(?) in lower(s.reference || ' ' || v.name || ' ' || coalesce(s.payment_order, ''))) > 0)
                and (? or s.state = any (?::text[])) and (cast(? as date) is null or s.month = ?)
                and (cast(? as bigint) is null or (s.partner_id = ? and s.edition > 0))
            """;

    private static final String LINE_SORTS = "day,redemption,title,taler,cents";

    private final Sql sql;

    @Inject
    SettlementLists(Sql sql) {
        this.sql = sql;
    }

    /** @param partner key of the one partner, who sees what is issued; null: all */
    Page<SettlementRow> page(SettlementFilter filter, Long partner, PageQuery query) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(filter.text());
        parameters.add(filter.text() == null ? "" : filter.text());
        parameters.add(filter.states().isEmpty());
        parameters.add(filter.states().stream().map(Enum::name).toList());
        parameters.add(filter.month() == null ? null : filter.month().atDay(1));
        parameters.add(filter.month() == null ? null : filter.month().atDay(1));
        parameters.add(partner);
        parameters.add(partner == null ? 0L : partner);
        long total = sql.first(
                        "select count(*) as total " + TABLES + FILTER, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        String sort = SORTS.get(query.sort() == null ? "" : query.sort());
        String order = sort == null
                ? "s.month desc, s.id desc"
                : sort + (query.descending() ? " desc nulls last" : "") + ", s.id";
        parameters.add(query.size());
        parameters.add(query.offset());
        List<SettlementRow> rows = sql.list(
                COLUMNS + TABLES + FILTER + " order by " + order + " limit ? offset ?",
                SettlementLists::row,
                parameters.toArray());
        return Page.of(query, rows, total);
    }

    /** The latest months, two years of them. */
    List<MonthSum> months() {
        return sql.list(
                """
                        select month, count(*) as settlements, count(*) filter (where state not in ('PAID', 'CLOSED')) as open,
                            sum(taler) as taler, sum(cents) as cents,
                            coalesce(sum(payable_cents) filter (where state = 'PAID'), 0) as paid
                        from rewards.settlement group by month order by month desc limit 24""",
                row -> new MonthSum(
                        row.day("month"),
                        row.number("settlements"),
                        row.number("open"),
                        row.number("taler"),
                        row.number("cents"),
                        row.number("paid")));
    }

    /** Sorts {@code day} (the usual one), {@code redemption}, {@code title}, {@code taler}, {@code cents}. */
    Page<SettledLine> lines(long settlement, PageQuery query) {
        long total = sql.first(
                        "select count(*) as total from rewards.settlement_line where settlement_id = ?",
                        row -> row.number("total"),
                        settlement)
                .orElse(0L);
        boolean known = query.sort() != null && List.of(LINE_SORTS.split(",")).contains(query.sort());
        String column = !known ? "day" : query.sort().equals("cents") ? "payout_cents" : query.sort();
        List<SettledLine> lines = sql.list(
                """
                        select * from (select l.*, v.reference as redemption, v.offer_reference,
                            exists (select 1 from rewards.settlement_objection o where o.line_id = l.id and o.state = 'OPEN') as objected
                            from rewards.settlement_line l join rewards.v_redeemed v on v.id = l.redemption_id
                            where l.settlement_id = ?) l
                        order by\s""" + column + (query.descending() ? " desc" : "") + ", id limit ? offset ?",
                SettlementLists::line,
                settlement,
                query.size(),
                query.offset());
        return Page.of(query, lines, total);
    }

    static SettlementRow row(Row row) throws SQLException {
        return new SettlementRow(
                row.text("reference"),
                row.text("partner_reference"),
                row.text("partner"),
                row.day("month"),
                SettlementState.valueOf(row.text("state")),
                row.instant("state_since"),
                row.number("lines"),
                row.number("taler"),
                row.number("cents"),
                row.number("payable_cents"),
                row.day("object_until"),
                row.number("objections"),
                row.text("payment_order"));
    }

    private static SettledLine line(Row row) throws SQLException {
        String treatment = row.text("treatment");
        return new SettledLine(
                row.number("id"),
                row.text("redemption"),
                LineKind.valueOf(row.text("kind")),
                row.day("day"),
                row.text("offer_reference"),
                row.text("title"),
                row.number("taler"),
                row.number("payout_cents"),
                TaxClass.valueOf(row.text("tax_class")),
                (int) row.number("tax_percent"),
                treatment == null ? null : TaxTreatment.valueOf(treatment),
                row.flag("objected"));
    }
}
