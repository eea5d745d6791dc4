package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads offers for lists: two statements a list. */
@Dependent
class OfferLists {

    private static final Map<String, String> SORTS = Map.of(
            "title",
            "lower(v.title)",
            "reference",
            "o.id",
            "state",
            "o.state",
            "since",
            "o.state_since",
            "partner",
            "lower(pv.name)",
            "price",
            "v.price_taler",
            "until",
            "v.valid_until");

    private static final String FROM = """
             from rewards.offer o
             join lateral (select * from rewards.offer_version x where x.offer_id = o.id
                 order by x.number = o.in_force_number desc nulls last, x.discarded_at is not null, x.number desc limit 1) v on true
             left join rewards.offer_version w on w.offer_id = o.id and w.approval_state <> 'APPROVED' and w.discarded_at is null
             join rewards.partner p on p.id = o.partner_id
             join lateral (select x.name from rewards.partner_version x where x.partner_id = p.id
                 order by x.number = p.in_force_number desc nulls last, x.number desc limit 1) pv on true
             left join rewards.offer_stock s on s.offer_id = o.id
             where (cast(? as text) is null or position(lower(?) in lower(v.title || ' ' || coalesce(w.title, '') || ' ' || o.reference || ' ' || pv.name)) > 0)
               and (o.state = any (?::text[]) or (? and o.state not in ('ENDED', 'REFUSED')))
               and (not ? or w.approval_state = 'PROPOSED')
               and (cast(? as bigint) is null or o.partner_id = ?)
               and (? or not (o.from_partner and o.state = 'DRAFT'))
            """;

    private static final String ROWS = """
            select o.reference, o.state, o.state_since, v.title, v.price_taler, v.payout_cents, v.valid_until, v.stock_total,
                   coalesce(w.approval_state, '') = 'PROPOSED' as waits, w.number is not null and w.number <> v.number as changing,
                   w.price_taler as next_price, w.payout_cents as next_payout, pv.name as partner, coalesce(s.taken, 0) as taken""";

    private final Sql sql;

    @Inject
    OfferLists(Sql sql) {
        this.sql = sql;
    }

    /** All that the city sees: not what partners write and have not proposed. @param partner key of the one partner, or null: of all */
    Page<OfferRow> ofCity(OfferFilter filter, Long partner, PageQuery query) {
        return page(filter, partner, false, query);
    }

    /** All of one partner, as its own people see them. */
    Page<OfferRow> page(OfferFilter filter, Long partner, PageQuery query) {
        return page(filter, partner, true, query);
    }

    private Page<OfferRow> page(OfferFilter filter, Long partner, boolean drafts, PageQuery query) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(filter.text());
        parameters.add(filter.text() == null ? "" : filter.text());
        parameters.add(filter.states().stream().map(Enum::name).toList());
        parameters.add(filter.states().isEmpty());
        parameters.add(filter.waits());
        parameters.add(partner);
        parameters.add(partner == null ? 0L : partner);
        parameters.add(drafts);
        long total = sql.first("select count(*) as total" + FROM, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "o.state_since");
        parameters.add(query.size());
        parameters.add(query.offset());
        List<OfferRow> rows = sql.list(
                ROWS + FROM + " order by " + sort + (query.descending() ? " desc" : "") + ", o.id limit ? offset ?",
                OfferLists::row,
                parameters.toArray());
        return Page.of(query, rows, total);
    }

    private static OfferRow row(Row row) throws SQLException {
        return new OfferRow(
                row.text("reference"),
                row.text("title"),
                row.text("partner"),
                OfferState.valueOf(row.text("state")),
                row.instant("state_since"),
                row.flag("waits"),
                row.flag("changing"),
                row.number("price_taler"),
                row.number("payout_cents"),
                row.flag("changing") ? row.id("next_price") : null,
                row.flag("changing") ? row.id("next_payout") : null,
                row.day("valid_until"),
                row.number("taken"),
                row.id("stock_total"));
    }
}
