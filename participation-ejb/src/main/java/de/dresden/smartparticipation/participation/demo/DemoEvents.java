package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An event that is over and reported on, one that is full and has a waiting list, one on the internet. */
@Dependent
class DemoEvents {

    private static final int FIELDS = 12;
    private static final int DAYS_BEFORE = 20;

    private static final String EVENT = """
            insert into participation.event (id, module_id, reference, title, description, starts_at, ends_at, place, area_key,
                online_link, seats, taken, minutes, minutes_asked_at, version)
            values (?, ?, 'VA-' || ? || '-' || to_char(nextval('participation.event_number'), 'FM000'),
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    private static final String PERSON = """
            insert into participation.event_registration (id, event_id, name, email, language, state, asked_at, turn, attended)
            values (nextval('participation.event_registration_id'), ?, ?, ?, 'de', ?, ?,
                nextval('participation.event_registration_turn'), ?)""";

    @Inject
    private Sql sql;

    void make(long module, DemoCalendar calendar) {
        List<String> people = DemoFile.text("mobil-people.txt").lines().toList();
        for (String[] field : DemoFile.rows("mobil-events.csv", FIELDS)) {
            event(module, calendar, people, field);
        }
    }

    private void event(long module, DemoCalendar calendar, List<String> people, String... field) {
        long id = sql.first("select nextval('participation.event_id') as key", row -> row.number("key"))
                .orElseThrow();
        int day = Integer.parseInt(field[1]);
        int seated = Integer.parseInt(field[8]);
        Instant starts = at(calendar, day, field[2]);
        boolean past = day < 0;
        sql.update(
                EVENT,
                id,
                module,
                String.valueOf(calendar.today().getYear()),
                field[0],
                field[10],
                starts,
                at(calendar, day, field[3]),
                field[4],
                field[5].isEmpty() ? null : field[5],
                field[6].isEmpty() ? null : field[6],
                Integer.valueOf(field[7]),
                seated,
                field[11].isEmpty() ? null : field[11],
                past ? at(calendar, day + 1, "08:00") : null);
        List<Object[]> rows = new ArrayList<>();
        for (int number = 0; number < seated + Integer.parseInt(field[9]); number++) {
            String name = people.get(number % people.size());
            String mail = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + (number / people.size());
            Instant asked = calendar.written(Math.max(1, DAYS_BEFORE - day - number % 7), number);
            rows.add(new Object[] {
                id,
                name,
                mail + "@example.org",
                number < seated ? "SEATED" : "WAITING",
                asked,
                past ? number % 6 != 0 : null
            });
        }
        sql.updateAll(PERSON, rows);
    }

    private static Instant at(DemoCalendar calendar, int day, String time) {
        return calendar.day(day)
                .atTime(LocalTime.parse(time))
                .atZone(Clocks.BERLIN)
                .toInstant();
    }
}
