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
                d.ended_at, d.end_reason
            from projects.jury_declaration d join projects.jury_member m on m.id = d.member_id
            join platform.v_person p on p.id = m.account_id join platform.v_person w on w.id = d.said_by
            join projects.application a on a.id = d.application_id
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

    /**
     * Takes a conflict back that was raised by mistake; the member declares anew, and scores anew.
     *
     * @throws NotFound where the round has no such conflict
     * @throws Refused where it was taken back already
     */
    ConflictRow lift(long round, long id, String reason, Capacity by, Instant now) {
        ConflictRow row =
                of(round).stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NotFound(id));
        int lifted = sql.update(
                "update projects.jury_declaration set ended_at = ?, ended_by = ?, end_reason = ? where id = ? and ended_at is null",
                now,
                by.person(),
                reason,
                id);
        if (lifted == 0) {
            throw new Refused(JuryRound.because("lifted-already"));
        }
        return row;
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
                row.text("end_reason"));
    }
}
