package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.calendar.CalendarLines;
import de.dresden.smartparticipation.platform.markup.RichText;
import java.time.Instant;

/** An event as a file for calendar programs. */
final class CalendarFile {

    private CalendarFile() {}

    /** @param page address of the event's page */
    static String of(EventDetails event, String page, Instant now) {
        boolean online = event.data().place().isEmpty();
        return new CalendarLines()
                .begin(event.reference(), page, event.version(), now)
                .time("DTSTART", event.startsAt())
                .time("DTEND", event.endsAt())
                .text("SUMMARY", event.data().title())
                .text("DESCRIPTION", RichText.plain(event.data().description()))
                .text(
                        "LOCATION",
                        online ? event.data().onlineLink() : event.data().place())
                .word("URL", page)
                .word("STATUS", event.calledOff() ? "CANCELLED" : "CONFIRMED")
                .end()
                .done();
    }
}
