package de.dresden.smartparticipation.platform.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The lines of a calendar in the words of iCalendar (RFC 5545): times in UTC, texts escaped, lines of at most 75 bytes. */
public final class CalendarLines {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** Begins a calendar that is published. */
    public CalendarLines() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Landeshauptstadt Dresden//Smart Participation//DE");
        line("METHOD:PUBLISH");
    }

    /**
     * Begins an entry.
     *
     * @param reference what tells it from every other one of this product
     * @param page address of its page, whose host makes the reference the only one in the world
     * @param version grows with each change
     */
    public CalendarLines begin(String reference, String page, long version, Instant now) {
        String host = URI.create(page).getHost();
        line("BEGIN:VEVENT");
        line("UID:" + reference + "@" + (host == null ? "localhost" : host));
        line("SEQUENCE:" + version);
        return time("DTSTAMP", now);
    }

    public CalendarLines time(String name, Instant at) {
        return line(name + ":" + TIME.format(at));
    }

    /** A whole day. */
    public CalendarLines day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    /** A text of any kind. */
    public CalendarLines text(String name, String text) {
        return line(name + ":" + escaped(text));
    }

    /** A word of the standard, or an address, as it is. */
    public CalendarLines word(String name, String word) {
        return line(name + ":" + word);
    }

    public CalendarLines end() {
        return line("END:VEVENT");
    }

    /** The whole calendar. Nothing is to be added any more. */
    public String done() {
        line("END:VCALENDAR");
        return lines.toString();
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
    private CalendarLines line(String text) {
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
        return this;
    }
}
