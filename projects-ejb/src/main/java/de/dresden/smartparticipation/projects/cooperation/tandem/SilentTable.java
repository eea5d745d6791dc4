package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which companies have still to declare, and until when: the day before their call begins to decide. */
@Dependent
class SilentTable {

    private static final String SILENT = """
            select s.tandem_id, s.company_id, d.first_day - 1 as until
            from projects.tandem t join projects.tandem_side s on s.tandem_id = t.id
            join projects.application a on a.id = t.application_id
            join projects.call_phase d on d.call_id = a.call_id and d.phase = 'DECISION'
            where t.state in ('APPLIED', 'RUNNING') and s.reminded_at is null and d.first_day - 1 <= ?::date
                and not exists (select 1 from projects.de_minimis_declaration e
                    where e.tandem_id = s.tandem_id and e.company_id = s.company_id)
            order by s.tandem_id, s.place""";

    private static final String UNTIL = """
            select d.first_day - 1 as until from projects.application a
            join projects.call_phase d on d.call_id = a.call_id and d.phase = 'DECISION' where a.id = ?""";

    private final Sql sql;

    @Inject
    SilentTable(Sql sql) {
        this.sql = sql;
    }

    /** A company that has not declared, and its last day. */
    record Silent(long tandem, long company, LocalDate until) {}

    /** Those that were not reminded yet and whose last day is not after this one, or over already. */
    List<Silent> due(LocalDate last) {
        return sql.list(
                SILENT, row -> new Silent(row.number("tandem_id"), row.number("company_id"), row.day("until")), last);
    }

    /** @return whether it was not before: of two nodes at the same moment one reminds */
    boolean reminded(Silent one, Instant now) {
        return sql.update(
                        "update projects.tandem_side set reminded_at = ?"
                                + " where tandem_id = ? and company_id = ? and reminded_at is null",
                        now,
                        one.tandem(),
                        one.company())
                == 1;
    }

    /** Last day for the declarations of a tandem that has this application. */
    Optional<LocalDate> until(long application) {
        return sql.first(UNTIL, row -> row.day("until"), application);
    }
}
