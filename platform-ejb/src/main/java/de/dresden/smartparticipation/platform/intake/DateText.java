package de.dresden.smartparticipation.platform.intake;

import de.dresden.smartparticipation.platform.clock.Clocks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that people and programs write: {@code 14.09.2017}, {@code 14.09.2017 10:15[:30] [Uhr]},
 * {@code 2017-09-14}, {@code 2017-09-14T10:15[:30][Z|+02:00]}, and the day numbers of spreadsheets ({@code 42992.43}).
 * Without a zone a time is Europe/Berlin's. Years from 1900 to 2100; two digits are of this century.
 */
final class DateText {

    private static final String TIME = "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(?:Uhr)?)?";
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + TIME + "\\s*(Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d+)?");

    /** Day 0 of spreadsheets, for all days after February 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private DateText() {}

    /** @return {@code null} if it is no date */
    static Instant instant(String text) {
        try {
            Instant instant = parse(text);
            int year = instant == null ? 0 : instant.atZone(Clocks.BERLIN).getYear();
            return year < 1900 || year > 2100 ? null : instant;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant parse(String text) {
        Matcher german = GERMAN.matcher(text);
        if (german.matches()) {
            int year = Integer.parseInt(german.group(3));
            LocalDate day = LocalDate.of(year < 100 ? 2000 + year : year, part(german, 2), part(german, 1));
            return at(day, german, Clocks.BERLIN);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            LocalDate day = LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3));
            return at(day, iso, iso.group(7) == null ? Clocks.BERLIN : ZoneOffset.of(iso.group(7)));
        }
        return SERIAL.matcher(text).matches() ? serial(new BigDecimal(text.replace(',', '.'))) : null;
    }

    /** The time stands in groups 4 to 6. */
    private static Instant at(LocalDate day, Matcher matcher, ZoneId zone) {
        LocalTime time = matcher.group(4) == null
                ? LocalTime.MIDNIGHT
                : LocalTime.of(part(matcher, 4), part(matcher, 5), matcher.group(6) == null ? 0 : part(matcher, 6));
        return LocalDateTime.of(day, time).atZone(zone).toInstant();
    }

    private static Instant serial(BigDecimal number) {
        long days = number.longValue();
        long seconds = number.subtract(BigDecimal.valueOf(days))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return DAY_ZERO.plusDays(days)
                .atStartOfDay()
                .plusSeconds(seconds)
                .atZone(Clocks.BERLIN)
                .toInstant();
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
