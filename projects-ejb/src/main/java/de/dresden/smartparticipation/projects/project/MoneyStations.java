package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.audit.ActionSentence;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** The bookings of a project's money on budget lines, for its history: from their movements, since a line bears many projects. */
@Dependent
class MoneyStations {

    private static final String MOVEMENTS = """
            select m.at, 'budget.' || lower(replace(m.kind, '_', '-')) as action, who.name as who, other.name as acting_for, m.reason,
                case when m.carried_out > 0 then m.carried_out
                    else greatest(abs(m.reserved), abs(m.committed), abs(m.paid), abs(m.released)) end as cents
            from projects.budget_movement m left join platform.v_person who on who.id = m.account_id
            left join platform.v_person other on other.id = m.acting_for
            -- what is handed on is told once, by the year that gives it
            where m.project_id = ? and m.carried_in = 0
            order by m.at desc, m.id desc limit ?""";

    private final Sql sql;

    @Inject
    MoneyStations(Sql sql) {
        this.sql = sql;
    }

    /** The latest, newest first. */
    List<HistoryEvent> of(long project, int most) {
        return sql.list(
                MOVEMENTS,
                row -> new HistoryEvent(
                        row.instant("at"),
                        row.text("who"),
                        row.text("acting_for"),
                        Reason.of(
                                "projects.history.booking",
                                ActionSentence.of(row.text("action")),
                                BigDecimal.valueOf(row.number("cents"), 2)),
                        null,
                        row.text("reason")),
                project,
                most);
    }
}
