package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.markup.RichText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An event in the words of iCalendar (RFC 5545): times in UTC, texts escaped, lines of at most 75 bytes. */
final class CalendarFile {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    private CalendarFile() {}

    /** @param page address of the event's page */
    static String of(EventDetails event, String page, Instant now) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Landeshauptstadt Dresden//Smart Participation//DE");
        file.line("METHOD:PUBLISH");
        file.line("BEGIN:VEVENT");
        file.line("UID:" + event.reference() + "@" + host(page));
        file.line("SEQUENCE:" + event.version());
        file.line("DTSTAMP:" + TIME.format(now));
        file.line("DTSTART:" + TIME.format(event.startsAt()));
        file.line("DTEND:" + TIME.format(event.endsAt()));
        file.line("SUMMARY:" + escaped(event.data().title()));
        file.line("DESCRIPTION:" + escaped(RichText.plain(event.data().description())));
        if (!event.data().place().isEmpty()) {
            file.line("LOCATION:" + escaped(event.data().place()));
        } else {
            file.line("LOCATION:" + escaped(event.data().onlineLink()));
        }
        file.line("URL:" + page);
        file.line("STATUS:" + (event.calledOff() ? "CANCELLED" : "CONFIRMED"));
        file.line("END:VEVENT");
        file.line("END:VCALENDAR");
        return file.lines.toString();
    }

    private static String host(String page) {
        String host = URI.create(page).getHost();
        return host == null ? "localhost" : host;
    }

    private static String escaped(String text) {
        return text.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A line that is too long goes on in the next one, which begins with a blank; never within a character. */
    private void line(String text) {
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                lines.append(END).append(' ');
                bytes = 1;
            }
            lines.append(letter);
            bytes += size;
        }
        lines.append(END);
    }
}
