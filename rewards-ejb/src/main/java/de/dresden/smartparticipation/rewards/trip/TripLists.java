package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.check.SameMovement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Trips for reading. */
@Dependent
class TripLists {

    private static final String OWN = """
            select t.client_id, t.mode, t.metres, t.starts_at, t.seconds, t.state, t.saving_mg, t.credited_mg, t.reasons,
                t.area_from, t.area_to, f.reference as factor_set, f.year, t.factor, t.baseline,
                (select c.explanation from rewards.trip_case c where c.trip_id = t.id and c.decided_at is not null
                 order by c.decided_at desc limit 1) as explanation,
                exists (select 1 from rewards.trip_case c where c.trip_id = t.id and c.cause = 'APPEAL') as appealed
            from rewards.trip t left join rewards.factor_set f on f.id = t.factor_set where t.member_id = ?""";

    private static final String CASE = """
            select c.id, c.trip_id, m.reference, c.cause, c.opened_at, c.appeal_text, c.version, t.mode, t.metres, t.starts_at,
                t.seconds, t.saving_mg, t.state, t.reasons
            from rewards.trip_case c join rewards.trip t on t.id = c.trip_id join rewards.member m on m.id = t.member_id
            where not t.coarse""";

    /** As {@link SameMovement} says it, however they stand; by the modes that were reported. */
    private static final String OF_OTHERS = """
            select m.reference, o.starts_at, o.metres, o.seconds, o.state,
                (select max(c.id) from rewards.trip_case c where c.trip_id = o.id) as review
            from rewards.trip t join rewards.trip o on o.member_id <> t.member_id and not o.coarse
                and coalesce(o.reported_mode, o.mode) = coalesce(t.reported_mode, t.mode)
                and o.starts_at between t.starts_at - make_interval(secs => ?) and t.starts_at + make_interval(secs => ?)
                and abs(t.metres - o.metres) * 100 <= ? * greatest(t.metres, o.metres)
                and abs(t.seconds - o.seconds) * 100 <= ? * greatest(t.seconds, o.seconds)
            join rewards.member m on m.id = o.member_id
            where t.id = ? order by o.starts_at, o.id limit 20""";

    private static final String SAVING = """
            select mode, sum(trips) as trips, sum(metres) as metres, coalesce(sum(saving_mg), 0) as saving,
                sum(credited_mg) as credited, coalesce(sum(trips) filter (where saving_mg is null), 0) as unknown
            from rewards.v_trip_day where member_id = ? group by mode order by mode""";

    @Inject
    private Sql sql;

    TripLists() {}

    TripLists(Sql sql) {
        this.sql = sql;
    }

    Page<OwnTrip> own(long member, PageQuery query) {
        long total = sql.first(
                        "select count(*) as n from rewards.trip where member_id = ?", row -> row.number("n"), member)
                .orElse(0L);
        return Page.of(
                query,
                sql.list(
                        OWN + " order by t.starts_at desc, t.id desc limit ? offset ?",
                        TripLists::own,
                        member,
                        query.size(),
                        query.offset()),
                total);
    }

    OwnSaving saving(long member) {
        return OwnSaving.of(sql.list(
                SAVING,
                row -> new OwnSaving.OfMode(
                        Mode.valueOf(row.text("mode")),
                        row.number("trips"),
                        row.number("metres"),
                        row.number("saving"),
                        row.number("credited"),
                        row.number("unknown")),
                member));
    }

    /** Cases that are open, those that wait longest first. */
    Page<ReviewRow> queue(CaseCause cause, String member, PageQuery query) {
        String wanted = cause == null ? "" : cause.name();
        String whose = member == null ? "" : member.strip();
        String open = " and c.decided_at is null and (? = '' or c.cause = ?) and starts_with(m.reference, upper(?))";
        long total = sql.first(
                        "select count(*) as n from rewards.trip_case c join rewards.trip t on t.id = c.trip_id"
                                + " join rewards.member m on m.id = t.member_id where not t.coarse" + open,
                        row -> row.number("n"),
                        wanted,
                        wanted,
                        whose)
                .orElse(0L);
        return Page.of(
                query,
                sql.list(
                        CASE + open + " order by c.opened_at, c.id limit ? offset ?",
                        TripLists::review,
                        wanted,
                        wanted,
                        whose,
                        query.size(),
                        query.offset()),
                total);
    }

    long waiting() {
        return sql.first("select count(*) as n from rewards.trip_case where decided_at is null", row -> row.number("n"))
                .orElse(0L);
    }

    /** @throws NotFound where there is no such case */
    ReviewDetails details(long id) {
        ReviewRow row = sql.first(CASE + " and c.id = ?", TripLists::review, id).orElseThrow(() -> new NotFound(id));
        record Place(
                String from,
                String to,
                long member,
                boolean open,
                Mode reported,
                OwnTrip.Used factor,
                List<Reason> found) {}
        Place place = sql.first(
                        "select f.name as area_from, u.name as area_to, t.member_id, c.decided_at is null as open,"
                                + " t.reported_mode, s.reference as factor_set, s.year, t.factor, t.baseline,"
                                + " coalesce(t.found, t.reasons) as found"
                                + " from rewards.trip_case c join rewards.trip t on t.id = c.trip_id"
                                + " left join rewards.factor_set s on s.id = t.factor_set"
                                + " left join platform.area f on f.key = t.area_from"
                                + " left join platform.area u on u.key = t.area_to where c.id = ?",
                        found -> new Place(
                                found.text("area_from"),
                                found.text("area_to"),
                                found.number("member_id"),
                                found.flag("open"),
                                found.text("reported_mode") == null ? null : Mode.valueOf(found.text("reported_mode")),
                                used(found),
                                StoredReasons.read(found.text("found"))),
                        id)
                .orElseThrow();
        LocalDate day = LocalDate.ofInstant(row.start(), Clocks.BERLIN);
        List<OwnTrip> sameDay = sql.list(
                OWN + " and t.starts_at >= ? and t.starts_at < ? order by t.starts_at, t.id limit 200",
                TripLists::own,
                place.member(),
                day.atStartOfDay(Clocks.BERLIN).toInstant(),
                day.plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant());
        return new ReviewDetails(
                row,
                place.open(),
                place.from(),
                place.to(),
                place.reported(),
                place.factor(),
                place.found(),
                earlier(row.trip()),
                sameDay,
                ofOthers(row.trip()),
                null,
                null,
                List.of());
    }

    private List<SameTrip> ofOthers(long trip) {
        return sql.list(
                OF_OTHERS,
                row -> new SameTrip(
                        row.text("reference"),
                        row.instant("starts_at"),
                        (int) row.number("metres"),
                        (int) row.number("seconds"),
                        TripState.valueOf(row.text("state")),
                        row.id("review")),
                SameMovement.START_SECONDS,
                SameMovement.START_SECONDS,
                SameMovement.METRES_PERCENT,
                SameMovement.SECONDS_PERCENT,
                trip);
    }

    private List<ReviewDetails.Earlier> earlier(long trip) {
        return sql.list(
                "select c.accepted, p.name, c.decided_at, c.explanation from rewards.trip_case c"
                        + " left join platform.v_person p on p.id = c.decided_by"
                        + " where c.trip_id = ? and c.decided_at is not null order by c.decided_at",
                row -> new ReviewDetails.Earlier(
                        row.flag("accepted"), row.text("name"), row.instant("decided_at"), row.text("explanation")),
                trip);
    }

    private static Integer integer(Row row, String column) throws SQLException {
        Long number = row.id(column);
        return number == null ? null : number.intValue();
    }

    private static OwnTrip.Used used(Row row) throws SQLException {
        String set = row.text("factor_set");
        return set == null
                ? null
                : new OwnTrip.Used(set, integer(row, "year"), integer(row, "factor"), integer(row, "baseline"));
    }

    private static OwnTrip own(Row row) throws SQLException {
        return new OwnTrip(
                row.text("client_id"),
                Mode.valueOf(row.text("mode")),
                integer(row, "metres"),
                row.instant("starts_at"),
                integer(row, "seconds"),
                row.text("area_from"),
                row.text("area_to"),
                used(row),
                TripState.valueOf(row.text("state")),
                row.id("saving_mg"),
                row.number("credited_mg"),
                StoredReasons.read(row.text("reasons")),
                row.text("explanation"),
                row.flag("appealed"));
    }

    private static ReviewRow review(Row row) throws SQLException {
        return new ReviewRow(
                row.number("id"),
                row.number("trip_id"),
                row.text("reference"),
                CaseCause.valueOf(row.text("cause")),
                row.instant("opened_at"),
                Mode.valueOf(row.text("mode")),
                (int) row.number("metres"),
                row.instant("starts_at"),
                (int) row.number("seconds"),
                row.id("saving_mg"),
                TripState.valueOf(row.text("state")),
                StoredReasons.read(row.text("reasons")),
                row.text("appeal_text"),
                row.number("version"));
    }
}
