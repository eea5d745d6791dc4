package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps who was asked and has answered. */
@Dependent
class RequestTable {

    /** Pairs that may be asked: accepted long enough ago, and not asked for this moment yet. */
    private static final String CANDIDATES = """
            select p.id, p.round_id, (p.state_since at time zone 'Europe/Berlin')::date as accepted from projects.cooperation_pair p
            where p.state = 'ACCEPTED' and p.state_since <= ? and not exists (select 1 from projects.satisfaction_request r
                where r.pair_id = p.id and r.months = ?) order by p.id""";

    private static final String SELECT = """
            select r.id, r.round_id, r.pair_id, r.side_id, r.months, r.closes_on, r.answered_on from projects.satisfaction_request r where\s""";

    private final Sql sql;

    @Inject
    RequestTable(Sql sql) {
        this.sql = sql;
    }

    /** A pair that all have accepted. */
    record Accepted(long pair, long round, LocalDate day) {}

    /** A company that was asked. */
    record Request(long id, long round, long pair, long side, int months, LocalDate closes, boolean answered) {}

    List<Accepted> accepted(int months, Instant before) {
        return sql.list(
                CANDIDATES,
                row -> new Accepted(row.number("id"), row.number("round_id"), row.day("accepted")),
                before,
                months);
    }

    /** @return the request; none where it was asked before */
    Optional<Request> ask(Accepted pair, long side, int months, LocalDate closes, Instant now) {
        return sql.first("""
                insert into projects.satisfaction_request as r (round_id, pair_id, side_id, months, asked_at, closes_on)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                returning r.id, r.round_id, r.pair_id, r.side_id, r.months, r.closes_on, r.answered_on""", RequestTable::request, pair.round(), pair.pair(), side, months, now, closes);
    }

    /** Those that are silent, not reminded yet, and may still answer. */
    List<Request> silent() {
        return sql.list(
                SELECT + "r.answered_on is null and r.reminded_at is null order by r.id", RequestTable::request);
    }

    void reminded(long id, Instant now) {
        sql.update("update projects.satisfaction_request set reminded_at = ? where id = ?", now, id);
    }

    /** @throws NotFound where there is none */
    Request of(long id) {
        return sql.first(SELECT + "r.id = ?", RequestTable::request, id).orElseThrow(() -> new NotFound(id));
    }

    /** Notes that the company has answered. @return whether it had not before, and was in time */
    boolean answer(long id, LocalDate today) {
        return sql.update(
                        "update projects.satisfaction_request set answered_on = ? where id = ? and answered_on is null and closes_on >= ?",
                        today,
                        id,
                        today)
                == 1;
    }

    private static Request request(Row row) throws SQLException {
        return new Request(
                row.number("id"),
                row.number("round_id"),
                row.number("pair_id"),
                row.number("side_id"),
                (int) row.number("months"),
                row.day("closes_on"),
                row.day("answered_on") != null);
    }
}
