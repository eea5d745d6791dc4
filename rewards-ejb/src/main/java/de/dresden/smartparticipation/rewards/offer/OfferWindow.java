package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what can be redeemed on a day: one statement a call. Where there are codes, they are a limit too. */
@Dependent
class OfferWindow {

    private static final String SHOWN = """
            select o.reference, p.website, pv.name as partner, v.*,
                   least(v.stock_total - s.taken, case when v.kind = 'CODE_LIST' then (select count(*) from rewards.offer_code c
                       where c.offer_id = o.id and c.take_id is null) end) as still_there,
                   case when s.day = ? then v.stock_per_day - s.taken_on_day else v.stock_per_day end as left_today
            from rewards.offer o
            join rewards.offer_version v on v.offer_id = o.id and v.number = o.in_force_number
            join rewards.partner p on p.id = o.partner_id and p.state = 'ACTIVE'
            join rewards.partner_version pv on pv.partner_id = p.id and pv.number = p.in_force_number
            join rewards.offer_stock s on s.offer_id = o.id
            where o.state = 'PUBLISHED' and ? between v.valid_from and v.valid_until""";

    private static final String MATCHING = """
             and (cast(? as text) is null or position(lower(?) in lower(v.title || ' ' || v.description || ' ' || pv.name)) > 0)
             and (? or v.area = any (?::text[]))
             and (cast(? as bigint) is null or v.price_taler <= ?)
            order by v.price_taler, lower(v.title), o.id""";

    private final Sql sql;

    @Inject
    OfferWindow(Sql sql) {
        this.sql = sql;
    }

    List<PublicOffer> list(PublicOfferFilter filter, LocalDate today) {
        return sql.list(
                SHOWN + MATCHING,
                OfferWindow::offer,
                today,
                today,
                filter.text(),
                filter.text() == null ? "" : filter.text(),
                filter.areas().isEmpty(),
                filter.areas(),
                filter.mostTaler(),
                filter.mostTaler() == null ? 0L : filter.mostTaler());
    }

    Optional<PublicOffer> details(String reference, LocalDate today) {
        return sql.first(SHOWN + " and o.reference = ?", OfferWindow::offer, today, today, reference);
    }

    private static PublicOffer offer(Row row) throws SQLException {
        return new PublicOffer(
                row.text("reference"),
                row.text("title"),
                row.text("description"),
                row.text("partner"),
                row.text("website"),
                row.number("price_taler"),
                row.id("still_there"),
                row.id("left_today"),
                whole(row.id("member_limit")),
                whole(row.id("member_days")),
                row.day("valid_from"),
                row.day("valid_until"),
                row.text("opening"),
                row.text("place"),
                row.text("area"),
                row.decimal("longitude"),
                row.decimal("latitude"),
                RedemptionKind.valueOf(row.text("kind")),
                row.id("picture_file"),
                row.text("picture_text"));
    }

    private static Integer whole(Long number) {
        return number == null ? null : number.intValue();
    }
}
