package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.participation.plan.PlanChanged;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Where a period is extended, no agency that has not answered yet has less time than the public. */
@Dependent
class ExtendedRounds {

    /** The round may be written already or not: it is known by its day before or after. */
    private static final String EXTEND = """
            update participation.hearing h set due = ?, version = h.version + 1
            from participation.plan_round r
            where r.id = h.round_id and r.plan_id = ? and r.kind = ? and r.last_day in (?, ?)
              and h.state = 'NOTIFIED' and h.due < ?""";

    @Inject
    private Sql sql;

    ExtendedRounds() {}

    ExtendedRounds(Sql sql) {
        this.sql = sql;
    }

    void on(@Observes PlanChanged changed) {
        if (changed.what().equals("round-extended")) {
            LocalDate until = day(changed.after().get("lastDay"));
            sql.update(
                    EXTEND,
                    until,
                    changed.subject().id(),
                    String.valueOf(changed.after().get("round")),
                    day(changed.before().get("lastDay")),
                    until,
                    until);
        }
    }

    private static LocalDate day(Object text) {
        return LocalDate.parse(String.valueOf(text));
    }
}
