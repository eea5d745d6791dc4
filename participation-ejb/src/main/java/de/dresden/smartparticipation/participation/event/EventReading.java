package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.event.EventDetails.Time;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Reads events: one statement for a list; one more for the files of a single event. */
@Dependent
class EventReading {

    private static final String EVENTS = """
            select e.*, e.seats::bigint as places, (select count(*) from participation.event_registration r
                         where r.event_id = e.id and r.state = 'WAITING') as waiting
            from participation.event e where\s""";

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    EventReading() {}

    EventReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Key of the event's module. @throws NotFound where there is no such event */
    long moduleOf(long event) {
        return sql.first(
                        "select module_id from participation.event where id = ?", row -> row.number("module_id"), event)
                .orElseThrow(() -> new NotFound(event));
    }

    /** The events of a module, the next ones first, then those that are over, the latest first. */
    List<EventDetails> of(ModuleFrame frame) {
        return sql.list(
                EVENTS
                        + "e.module_id = ? order by e.ends_at < ?, abs(extract(epoch from (e.starts_at - ?::timestamptz))), e.id",
                row -> details(row, frame, List.of()),
                frame.id(),
                clock.instant(),
                clock.instant());
    }

    EventDetails one(long event, ModuleFrame frame) {
        List<StoredFile> stored = files.of(new Subject(EventChanged.SUBJECT, event, ""));
        return sql.first(EVENTS + "e.id = ?", row -> details(row, frame, stored), event)
                .orElseThrow(() -> new NotFound(event));
    }

    private EventDetails details(Row row, ModuleFrame frame, List<StoredFile> stored) throws SQLException {
        Instant now = clock.instant();
        Instant starts = row.instant("starts_at");
        Instant ends = row.instant("ends_at");
        Instant until = row.instant("register_until");
        Instant last = until == null || until.isAfter(starts) ? starts : until;
        boolean open = row.flag("registration")
                && row.instant("cancelled_at") == null
                && now.isBefore(last)
                && frame.visible()
                && (frame.closesAt() == null || now.isBefore(frame.closesAt()));
        return new EventDetails(
                row.number("id"),
                row.number("module_id"),
                row.text("reference"),
                data(row, starts, ends, until),
                starts,
                ends,
                last,
                row.number("taken"),
                row.number("waiting"),
                row.instant("cancelled_at"),
                row.text("cancel_reason"),
                row.text("minutes"),
                row.text("photo_consent"),
                stored,
                now.isBefore(starts) ? Time.AHEAD : now.isBefore(ends) ? Time.NOW : Time.PAST,
                open,
                row.number("version"));
    }

    private static EventData data(Row row, Instant starts, Instant ends, Instant until) throws SQLException {
        LocalDateTime from = LocalDateTime.ofInstant(starts, Clocks.BERLIN);
        Long seats = row.id("places");
        return new EventData(
                row.text("title"),
                row.text("description"),
                from.toLocalDate(),
                from.toLocalTime(),
                LocalDateTime.ofInstant(ends, Clocks.BERLIN).toLocalTime(),
                row.text("place"),
                row.text("area_key"),
                row.text("online_link"),
                row.flag("registration"),
                seats == null ? null : seats.intValue(),
                until == null
                        ? null
                        : LocalDateTime.ofInstant(until.minusMillis(1), Clocks.BERLIN)
                                .toLocalDate());
    }
}
