package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads redemptions for lists: two statements a list. */
@Dependent
class RedemptionLists {

    private static final Map<String, String> SORTS = Map.of(
            "reference", "r.id",
            "title", "lower(v.title)",
            "partner", "lower(pv.name)",
            "state", "r.state",
            "taler", "r.taler",
            "reserved", "r.reserved_at",
            "ended", "r.ended_at");

    private static final String COLUMNS = """
            select r.reference, r.client_id, o.reference as offer, v.title, r.kind, r.taler, r.payout_cents, r.state, r.reserved_at,
                r.until_at, r.ended_at, p.name as redeemed_by, pv.name as partner, t.reference as partner_reference,
                m.reference as member""";

    private static final String FROM = """
            from rewards.redemption r
            join rewards.offer o on o.id = r.offer_id
            join rewards.offer_version v on v.offer_id = r.offer_id and v.number = r.offer_version
            join rewards.partner t on t.id = r.partner_id
            join rewards.partner_version pv on pv.partner_id = r.partner_id and pv.number = r.contract_version
            join rewards.member m on m.id = r.member_id
            left join platform.v_person p on p.id = r.redeemed_by
            where true""";

    private static final String STATES = " and (? or r.state = any (?::text[])) ";

    private static final String TEXT = """
            and (cast(? as text) is null or position(lower(?) in lower(r.reference || ' ' || o.reference || ' ' || v.title)) > 0)""";

    private static final String TEXT_OF_ALL = """
            and (cast(? as text) is null or position(lower(?) in lower(r.reference || ' ' || o.reference || ' ' || v.title || ' '
                || pv.name || ' ' || coalesce(m.reference, ''))) > 0)""";

    private final Sql sql;

    @Inject
    RedemptionLists(Sql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    Page<OwnRedemption> own(long member, PageQuery query) {
        return page(" and r.member_id = ?", List.of(member), "r.id desc", query, RedemptionLists::own);
    }

    /** The text is not looked for in who the member is: partners learn nothing of that. */
    Page<TillRow> ofPartner(long partner, RedemptionFilter filter, PageQuery query) {
        List<Object> parameters = parameters(filter);
        parameters.add(partner);
        return page(STATES + TEXT + " and r.partner_id = ?", parameters, order(query), query, RedemptionLists::till);
    }

    Page<RedemptionRow> all(RedemptionFilter filter, PageQuery query) {
        return page(STATES + TEXT_OF_ALL, parameters(filter), order(query), query, RedemptionLists::row);
    }

    private <T> Page<T> page(
            String condition, List<Object> parameters, String order, PageQuery query, Sql.Reading<T> reading) {
        long total = sql.first(
                        "select count(*) as total " + FROM + condition,
                        row -> row.number("total"),
                        parameters.toArray())
                .orElse(0L);
        List<Object> more = new ArrayList<>(parameters);
        more.add(query.size());
        more.add(query.offset());
        return Page.of(
                query,
                sql.list(
                        COLUMNS + " " + FROM + condition + " order by " + order + " limit ? offset ?",
                        reading,
                        more.toArray()),
                total);
    }

    private static List<Object> parameters(RedemptionFilter filter) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(filter.states().isEmpty());
        parameters.add(filter.states().stream().map(Enum::name).toList());
        parameters.add(filter.text());
        parameters.add(filter.text() == null ? "" : filter.text());
        return parameters;
    }

    private static String order(PageQuery query) {
        String sort = SORTS.get(query.sort() == null ? "" : query.sort());
        return sort == null ? "r.id desc" : sort + (query.descending() ? " desc nulls last" : "") + ", r.id";
    }

    private static OwnRedemption own(Row row) throws SQLException {
        return new OwnRedemption(
                row.text("reference"),
                row.text("client_id"),
                row.text("offer"),
                row.text("title"),
                row.text("partner"),
                RedemptionKind.valueOf(row.text("kind")),
                row.number("taler"),
                RedemptionState.valueOf(row.text("state")),
                row.instant("reserved_at"),
                row.instant("until_at"),
                row.instant("ended_at"));
    }

    private static TillRow till(Row row) throws SQLException {
        return new TillRow(
                row.text("reference"),
                row.text("offer"),
                row.text("title"),
                RedemptionKind.valueOf(row.text("kind")),
                row.number("taler"),
                row.number("payout_cents"),
                RedemptionState.valueOf(row.text("state")),
                row.instant("reserved_at"),
                row.instant("until_at"),
                row.instant("ended_at"),
                row.text("redeemed_by"));
    }

    private static RedemptionRow row(Row row) throws SQLException {
        return new RedemptionRow(till(row), row.text("partner"), row.text("partner_reference"), row.text("member"));
    }
}
