package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;

import de.dresden.smartparticipation.participation.deadline.SchoolHoliday;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The school holidays of which clerks are told before a period is fixed; kept by administrators. */
@Boundary
@Stateless
public class SchoolHolidays {

    private static final int LONGEST_NAME = 60;

    @Inject
    private Sql sql;

    @Inject
    private Happenings happenings;

    /** All of them, the first first. */
    @RolesAllowed(ADMINISTRATOR)
    public List<SchoolHolidayRow> list() {
        return sql.list(
                "select id, name, first_day, last_day from participation.school_holiday order by first_day",
                row -> new SchoolHolidayRow(
                        row.number("id"),
                        new SchoolHoliday(row.text("name"), row.day("first_day"), row.day("last_day"))));
    }

    /** @throws Refused without a name, backwards, or where it overlaps others */
    @RolesAllowed(ADMINISTRATOR)
    public void add(SchoolHoliday holiday) {
        String name = holiday.name() == null ? "" : holiday.name().strip();
        boolean named = name.length() >= 2 && name.length() <= LONGEST_NAME;
        if (!named
                || holiday.firstDay() == null
                || holiday.lastDay() == null
                || holiday.lastDay().isBefore(holiday.firstDay())) {
            throw new Refused(Reason.of("participation.plan.school-holiday-incomplete", LONGEST_NAME));
        }
        boolean taken = list().stream()
                .anyMatch(other -> !other.data().lastDay().isBefore(holiday.firstDay())
                        && !other.data().firstDay().isAfter(holiday.lastDay()));
        if (taken) {
            throw new Refused(Reason.of("participation.plan.school-holiday-overlaps"));
        }
        sql.update("""
                insert into participation.school_holiday (id, name, first_day, last_day, version)
                values (nextval('participation.school_holiday_id'), ?, ?, ?, 0)""", name, holiday.firstDay(), holiday.lastDay());
        happenings.record(new SchoolHolidayChanged("added", values(name, holiday)));
    }

    /** @throws NotFound where there is none */
    @RolesAllowed(ADMINISTRATOR)
    public void remove(long id) {
        SchoolHoliday gone = list().stream()
                .filter(row -> row.id() == id)
                .map(SchoolHolidayRow::data)
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        sql.update("delete from participation.school_holiday where id = ?", id);
        happenings.record(new SchoolHolidayChanged("removed", values(gone.name(), gone)));
    }

    private static Map<String, String> values(String name, SchoolHoliday holiday) {
        return Map.of(
                "name",
                name,
                "from",
                holiday.firstDay().toString(),
                "until",
                holiday.lastDay().toString());
    }
}
