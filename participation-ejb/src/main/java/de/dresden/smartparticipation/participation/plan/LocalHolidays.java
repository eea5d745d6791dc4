package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.deadline.DeadlineEngine;
import de.dresden.smartparticipation.participation.deadline.DeadlineWarnings;
import de.dresden.smartparticipation.participation.deadline.Holidays;
import de.dresden.smartparticipation.participation.deadline.SaxonHolidays;
import de.dresden.smartparticipation.participation.deadline.SchoolHoliday;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The deadline engine with this city's holidays, for the rooms that reckon with periods. */
@ApplicationScoped
public class LocalHolidays {

    /** A period, a notice before it and an extension after it stay within so many years. */
    private static final int YEARS_AROUND = 2;

    @Inject
    @ConfigProperty(name = "sp.plans.corpus-christi", defaultValue = "false")
    private boolean corpusChristi;

    @Inject
    private Sql sql;

    private SaxonHolidays saxony;

    @PostConstruct
    void readCalendar() {
        saxony = new SaxonHolidays(corpusChristi);
    }

    /** An engine that knows the holidays of the years around a day. */
    public DeadlineEngine engine(LocalDate around) {
        return new DeadlineEngine(holidays(around));
    }

    /** What a clerk should be told of a period around a day. */
    public DeadlineWarnings warnings(LocalDate around) {
        return new DeadlineWarnings(
                holidays(around),
                sql.list(
                        "select name, first_day, last_day from participation.school_holiday order by first_day",
                        row -> new SchoolHoliday(row.text("name"), row.day("first_day"), row.day("last_day"))));
    }

    private Holidays holidays(LocalDate around) {
        return saxony.of(around.getYear() - YEARS_AROUND, around.getYear() + YEARS_AROUND);
    }
}
