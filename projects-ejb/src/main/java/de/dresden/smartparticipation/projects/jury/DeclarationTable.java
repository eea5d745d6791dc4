package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what was said of conflicts of interest. A conflict takes the member's sheet out; the table does that. */
@Dependent
class DeclarationTable {

    private static final String CONFLICTS = """
            select d.id, d.member_id, p.name, a.reference, a.title, d.ground, d.reason, d.raised_by, w.name as by, d.said_at,
                d.ended_at, d.end_reason, l.name as lift_asked_by, d.lift_reason
            from projects.jury_declaration d join projects.jury_member m on m.id = d.member_id
            join platform.v_person p on p.id = m.account_id join platform.v_person w on w.id = d.said_by
            join projects.application a on a.id = d.application_id
            left join platform.v_person l on l.id = d.lift_asked_by
            where d.round_id = ? and d.conflict order by d.said_at desc, d.id desc""";

    private final Sql sql;

    @Inject
    DeclarationTable(Sql sql) {
        this.sql = sql;
    }

    /** The member says that there is none. @return false where something was said already, which then stays */
    boolean clear(long round, Cell cell, Capacity by, Instant now) {
        return sql.update("""
                insert into projects.jury_declaration (id, round_id, member_id, application_id, conflict, raised_by, said_by, said_for, said_at)
                values (nextval('projects.jury_declaration_id'), ?, ?, ?, false, 'MEMBER', ?, ?, ?) on conflict do nothing""", round, cell.member(), cell.application(), by.person(), by.actingFor(), now) == 1;
    }

    /**
     * Somebody says that there is one; it takes the place of what was said before.
     *
     * @return false where one counts already, which then stays
     */
    boolean conflict(long round, Cell cell, Raised raised, RaisedBy as, Capacity by, Instant now) {
        Optional<Boolean> counts = sql.first(
                "select conflict from projects.jury_declaration where member_id = ? and application_id = ? and ended_at is null for update",
                row -> row.flag("conflict"),
                cell.member(),
                cell.application());
        if (counts.orElse(false)) {
            return false;
        }
        sql.update("""
                update projects.jury_declaration set ended_at = ?, ended_by = ?, end_reason = ?
                where member_id = ? and application_id = ? and ended_at is null""", now, by.person(), raised.reason(), cell.member(), cell.application());
        sql.update(
                """
                insert into projects.jury_declaration (id, round_id, member_id, application_id, conflict, ground, reason, raised_by, said_by,
                    said_for, said_at) values (nextval('projects.jury_declaration_id'), ?, ?, ?, true, ?, ?, ?, ?, ?, ?)""",
                round,
                cell.member(),
                cell.application(),
                raised.ground(),
                raised.reason(),
                as,
                by.person(),
                by.actingFor(),
                now);
        return true;
    }

    /** Whether somebody asked that a conflict be taken back, and a second person has not agreed yet. */
    boolean liftWaits(long round) {
        return sql.first(
                        "select 1 as one from projects.jury_declaration where round_id = ? and conflict and ended_at is null"
                                + " and lift_asked_by is not null limit 1",
                        row -> row.number("one"),
                        round)
                .isPresent();
    }

    /** @throws NotFound where the round has no such conflict */
    ConflictRow one(long round, long id) {
        return of(round).stream().filter(row -> row.id() == id).findFirst().orElseThrow(() -> new NotFound(id));
    }

    /**
     * Asks that a conflict be taken back that somebody else than the member raised by mistake.
     *
     * @throws Refused where the member declared it, it was taken back already, or another asked meanwhile
     */
    void askToLift(ConflictRow conflict, String reason, Capacity by, Instant now) {
        if (conflict.raisedBy() == RaisedBy.MEMBER) {
            throw new Refused(JuryRound.because("own-stays"));
        }
        int asked = sql.update("""
                update projects.jury_declaration set lift_asked_by = ?, lift_asked_for = ?, lift_asked_at = ?, lift_reason = ?
                where id = ? and ended_at is null and lift_asked_by is null""", by.person(), by.actingFor(), now, reason, conflict.id());
        if (asked == 0) {
            throw new Refused(JuryRound.because("lifted-already"));
        }
    }

    /**
     * Agrees to what another asked: the member declares anew, and scores anew.
     *
     * @throws Refused where the same person asked, also for another or through a deputy; or it was taken back already
     */
    void lift(ConflictRow conflict, String reason, Capacity by, Instant now) {
        int lifted = sql.update(
                """
                update projects.jury_declaration set ended_at = ?, ended_by = ?, end_reason = ?
                where id = ? and ended_at is null and lift_asked_by not in (?, ?) and (lift_asked_for is null or lift_asked_for not in (?, ?))""", now, by.person(), reason, conflict.id(), by.person(), acting(by), by.person(), acting(by));
        if (lifted == 0) {
            throw new Refused(JuryRound.because(conflict.counts() ? "lift-another" : "lifted-already"));
        }
    }

    private static long acting(Capacity by) {
        return by.actingFor() == null ? by.person() : by.actingFor();
    }

    /** All conflicts of a round, also those taken back, the latest first. */
    List<ConflictRow> of(long round) {
        return sql.list(CONFLICTS, DeclarationTable::row, round);
    }

    private static ConflictRow row(Row row) throws SQLException {
        return new ConflictRow(
                row.number("id"),
                row.number("member_id"),
                row.text("name"),
                row.text("reference"),
                row.text("title"),
                ConflictGround.valueOf(row.text("ground")),
                row.text("reason"),
                RaisedBy.valueOf(row.text("raised_by")),
                row.text("by"),
                row.instant("said_at"),
                row.instant("ended_at"),
                row.text("end_reason"),
                row.text("lift_asked_by"),
                row.text("lift_reason"));
    }
}
