package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.event.EventData;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the events are called. */
@Dependent
class EventArguments implements RightsArguments.Room {

    private static final long VERSION = 1;
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Inject
    private SecretLinks links;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Events.list", on -> with(on.module(on.draft(), "EVENTS")));
        table.put("Events.one", on -> with(event(on.module(on.draft(), "EVENTS"), 1)));
        table.put("Events.add", on -> with(module(on), data()));
        table.put("Events.change", on -> with(coming(on), VERSION, data()));
        table.put("Events.callOff", on -> with(coming(on), VERSION, "Why"));
        table.put("Events.remove", on -> with(coming(on), VERSION));
        table.put("EventFollowUp.participants", on -> with(coming(on)));
        table.put(
                "EventFollowUp.write",
                on -> with(coming(on), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("EventFollowUp.attend", on -> {
            long event = coming(on);
            return with(event, registration(event), true);
        });
        table.put("EventFollowUp.cancel", on -> {
            long event = coming(on);
            return with(event, registration(event));
        });
        table.put("EventFollowUp.report", on -> with(event(module(on), -1), "<p>Minutes</p>"));
        table.put("EventFollowUp.addFile", on -> with(coming(on), new ByteArrayInputStream(PDF), "minutes.pdf", null));
        table.put("EventFollowUp.removeFile", on -> {
            long event = coming(on);
            return with(event, file(event));
        });
        table.put("EventCalendar.module", on -> with(module(on)));
        table.put("EventCalendar.of", on -> with(module(on)));
        table.put("EventCalendar.coming", on -> with(on.published()));
        table.put("EventCalendar.one", on -> with(coming(on)));
        table.put("EventCalendar.file", on -> with(coming(on)));
        table.put(
                "EventRegistrations.register",
                on -> with(coming(on), "Name", "a@example.org", Locale.GERMAN, "192.0.2.1"));
        table.put("EventRegistrations.own", on -> with(link(on)));
        table.put("EventRegistrations.cancel", on -> with(link(on)));
    }

    private static long module(RightsObjects on) {
        return on.module(on.published(), "EVENTS");
    }

    private long coming(RightsObjects on) {
        return event(module(on), 1);
    }

    /** @param days days from now until it begins, negative where it is over */
    private long event(long module, int days) {
        Instant start = clock.instant().plus(Duration.ofDays(days));
        return sql.first("""
                        insert into participation.event (id, module_id, reference, title, starts_at, ends_at, place, version)
                        select nextval('participation.event_id'), id,
                            'VA-2026-' || to_char(nextval('participation.event_number'), 'FM000'), 'Event', ?, ?, 'Here', 1
                        from participation.module where id = ? returning id""", row -> row.number("id"), start, start.plusSeconds(60), module)
                .orElse(RightsObjects.NONE);
    }

    private long registration(long event) {
        return sql.first("""
                        insert into participation.event_registration (id, event_id, name, email, language, state, asked_at, turn)
                        select nextval('participation.event_registration_id'), id, 'Name', 'b@example.org', 'de', 'WAITING', ?,
                            nextval('participation.event_registration_turn')
                        from participation.event where id = ? returning id""", row -> row.number("id"), clock.instant(), event).orElse(RightsObjects.NONE);
    }

    private String link(RightsObjects on) {
        long registration = registration(coming(on));
        Subject subject = new Subject("event-registration", registration, "VA-2026-001");
        return on.missing() ? "unknown" : links.issue(subject, "participation.event-registration", null);
    }

    private long file(long event) {
        return files.keep(
                        new ByteArrayInputStream(PDF),
                        "minutes.pdf",
                        new Subject("event", event, "VA-2026-001"),
                        Set.of(FileKind.PDF))
                .id();
    }

    private EventData data() {
        LocalDate day = LocalDate.now(clock).plusDays(3);
        return new EventData(
                "Workshop", "", day, LocalTime.of(17, 0), LocalTime.of(19, 0), "Town hall", null, null, true, 20, null);
    }
}
