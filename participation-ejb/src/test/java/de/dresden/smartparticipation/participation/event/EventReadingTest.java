package de.dresden.smartparticipation.participation.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.event.EventDetails.Time;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
    private static final ModuleFrame FRAME =
            new ModuleFrame(2, 1, "BV-2026-001", ModuleKind.EVENTS, "Events", "", 10, null, null, true, true, "", "");

    private static List<EventDetails> events;

    /** One that is over, one that is full with somebody waiting, one without seats to count, one whose registration has ended. */
    @BeforeAll
    static void someEvents() {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "SBB");
        TestDatabase.execute(
                database,
                "insert into participation.consultation (id, reference, title, kind, state, department_id, created_at, version)"
                        + " values (1, 'BV-2026-001', 'Mobil', 'IDEAS', 'PUBLISHED', 10, '2026-01-01', 0)",
                "insert into participation.module (id, consultation_id, kind, title, position, version)"
                        + " values (2, 1, 'EVENTS', 'Events', 1, 0)",
                "insert into participation.event (id, module_id, reference, title, starts_at, ends_at, place, seats, taken,"
                        + " register_until, version) values"
                        + " (1, 2, 'VA-2026-001', 'Over', '2026-11-10 17:00+01', '2026-11-10 19:00+01', 'Here', null, 0, null, 0),"
                        + " (2, 2, 'VA-2026-002', 'Full', '2026-11-20 17:00+01', '2026-11-20 19:00+01', 'Here', 2, 2, null, 0),"
                        + " (3, 2, 'VA-2026-003', 'Open', '2026-11-30 17:00+01', '2026-11-30 19:00+01', 'Here', null, 0, null, 0),"
                        + " (4, 2, 'VA-2026-004', 'Late', '2026-12-10 17:00+01', '2026-12-10 19:00+01', 'Here', 5, 1,"
                        + " '2026-11-17 00:00+01', 0)",
                "insert into participation.event_registration (id, event_id, name, email, language, state, asked_at, turn)"
                        + " values (1, 2, 'Somebody', 'a@example.org', 'de', 'WAITING', '2026-11-01', 1)");
        events = new EventReading(Sql.on(database), Clock.fixed(NOW, ZoneOffset.UTC)).of(FRAME);
    }

    @Test
    void theNextOnesComeFirst() {
        assertThat(events).extracting(event -> event.data().title()).containsExactly("Full", "Open", "Late", "Over");
    }

    @Test
    void aFullOneTakesPeopleForTheWaitingListOnly() {
        assertThat(events.get(0)).satisfies(full -> {
            assertThat(full.open()).isTrue();
            assertThat(full.full()).isTrue();
            assertThat(full.left()).isZero();
            assertThat(full.waiting()).isOne();
        });
        assertThat(events.get(1).left()).isNull();
    }

    @Test
    void registrationEndsWithItsLastDayAndWithTheBeginning() {
        assertThat(events).extracting(EventDetails::open).containsExactly(true, true, false, false);
        assertThat(events.get(2).data().registerUntil()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(events.get(3).time()).isEqualTo(Time.PAST);
    }

    @Test
    void timesAreThoseOfDresden() {
        assertThat(events.get(0).data().from()).isEqualTo(LocalTime.of(17, 0));
        assertThat(events.get(0).data().until()).isEqualTo(LocalTime.of(19, 0));
    }

    @Test
    void aCalendarReadsItsFile() {
        String file = CalendarFile.of(events.get(0), "https://beteiligung.example/public/event.xhtml?id=2", NOW);

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:VA-2026-002@beteiligung.example\r\n", "DTSTART:20261120T160000Z\r\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }
}
