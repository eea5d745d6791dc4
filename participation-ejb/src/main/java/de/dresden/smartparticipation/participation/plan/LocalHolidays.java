package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.deadline.DeadlineEngine;
import de.dresden.smartparticipation.participation.deadline.DeadlineWarnings;
import de.dresden.smartparticipation.participation.deadline.SchoolHoliday;
import de.dresden.smartparticipation.platform.deadline.CityHolidays;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The deadline engine with this city's holidays, for the rooms that reckon with periods. */
@ApplicationScoped
public class LocalHolidays {

    @Inject
    private CityHolidays holidays;

    @Inject
    private Sql sql;

    /** An engine that knows the holidays of the years around a day. */
    public DeadlineEngine engine(LocalDate around) {
        return new DeadlineEngine(holidays.around(around));
    }

    /** What a clerk should be told of a period around a day. */
    public DeadlineWarnings warnings(LocalDate around) {
        return new DeadlineWarnings(
                holidays.around(around),
                sql.list(
                        "select name, first_day, last_day from participation.school_holiday order by first_day",
                        row -> new SchoolHoliday(row.text("name"), row.day("first_day"), row.day("last_day"))));
    }
}
