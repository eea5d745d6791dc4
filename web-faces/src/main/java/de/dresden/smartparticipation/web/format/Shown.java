package de.dresden.smartparticipation.web.format;

import static java.util.Locale.ROOT;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/** The functions {@code sp:…} of the pages: values in the reader's language, times in the city's zone, nothing for null. */
public final class Shown {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", ROOT);
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final List<String> UNITS = List.of("B", "KB", "MB", "GB");
    private static final double CENTS = 100;
    private static final int UNIT = 1000;
    private static final int FIGURES = 6;
    private static final int DAYS_IN_WORDS = 14;

    private Shown() {}

    /** The word of an enum's constant: text {@code <module>.<enum>.<constant>}, all in kebab case. */
    public static String word(Object value) {
        if (value instanceof Enum<?> constant) {
            return Texts.in(locale()).text(Words.key(constant));
        }
        return value == null ? "" : value.toString();
    }

    /** What was written in both languages, in the reader's. */
    public static String said(Wording wording) {
        return wording == null ? "" : wording.in(locale());
    }

    /** The language that {@link #said} has, as {@code de}. */
    public static String spoken(Wording wording) {
        return wording == null ? "" : wording.spoken(locale()).getLanguage();
    }

    public static String reason(Reason reason) {
        return reason == null ? "" : Texts.in(locale()).text(reason);
    }

    /** The wash of a state, from an enum's tone, a tone or its name. */
    public static String tone(Object value) {
        return toneOf(value).name().toLowerCase(ROOT);
    }

    /** The sign before a state's word. */
    public static String sign(Object value) {
        return switch (toneOf(value)) {
            case LATE -> "!";
            case WAIT -> "●";
            case OPEN -> "→";
            case DONE -> "✓";
            case REST -> "–";
        };
    }

    private static Tone toneOf(Object value) {
        if (value instanceof Toned toned) {
            return toned.tone();
        }
        String name = String.valueOf(value).toUpperCase(ROOT);
        return Arrays.stream(Tone.values())
                .filter(tone -> tone.name().equals(name))
                .findFirst()
                .orElse(Tone.REST);
    }

    public static String urgency(Object lastDay) {
        return tone(deadlineOf(lastDay).tone());
    }

    public static String deadline(Object lastDay) {
        return deadlineOf(lastDay).words(texts());
    }

    private static Deadline deadlineOf(Object lastDay) {
        return Deadline.of(day(lastDay), LocalDate.now(clock()));
    }

    public static String number(Object value) {
        Number number = numeric(value);
        return number == null
                ? Objects.toString(value, "")
                : NumberFormat.getInstance(locale()).format(number);
    }

    /** An exact decimal with all that it has, up to six digits after the point. */
    public static String figure(Object value) {
        Number number = numeric(value);
        if (number == null) {
            return Objects.toString(value, "");
        }
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(FIGURES);
        // a hyphen before a figure is read as a dash or broken off from it
        return format.format(number).replace('-', '\u2212');
    }

    /** A measured number: nobody reads more than its first decimal. */
    public static String tenth(Object value) {
        Number number = numeric(value);
        if (number == null) {
            return Objects.toString(value, "");
        }
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** @param share from 0 to 100 */
    public static String percent(Object share) {
        return share instanceof Number number
                ? NumberFormat.getIntegerInstance(locale()).format(Math.round(number.doubleValue())) + "\u00a0%"
                : "";
    }

    public static String euro(Object cents) {
        Number number = numeric(cents);
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(java.math.BigDecimal.valueOf(number.longValue(), 2)) + "\u00a0€";
    }

    /** A month in words, {@code März 2027}; empty where there is none. */
    public static String month(java.time.YearMonth month) {
        return month == null
                ? ""
                : DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(month);
    }

    public static String date(Object value) {
        LocalDate day = day(value);
        return day == null ? "" : dayFormat().format(day);
    }

    public static String time(Object value) {
        OffsetDateTime moment = moment(value);
        return moment == null ? "" : TIME.format(moment);
    }

    public static String dateTime(Object value) {
        OffsetDateTime moment = moment(value);
        return moment == null ? date(value) : dayFormat().format(moment) + ", " + TIME.format(moment);
    }

    /**
     * The end of a time, as the last day it runs; with the hour where it does not end at midnight.
     *
     * @param end first moment after it
     */
    public static String until(Object end) {
        OffsetDateTime moment = moment(end);
        if (moment == null) {
            return date(end);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? dayFormat().format(moment.minusDays(1))
                : fill2(texts().getString("until.hour"), dayFormat().format(moment), TIME.format(moment));
    }

    /** «heute, 09:12», «gestern, 16:40», «vor 9 Tagen», then the date. */
    public static String ago(Object value) {
        OffsetDateTime moment = moment(value);
        if (moment == null) {
            return date(value);
        }
        long days = ChronoUnit.DAYS.between(moment.toLocalDate(), LocalDate.now(clock()));
        if (days == 0 || days == 1) {
            return texts().getString(days == 0 ? "ago.today" : "ago.yesterday") + ", " + TIME.format(moment);
        }
        return days > 1 && days <= DAYS_IN_WORDS ? fill(texts().getString("ago.days"), days) : date(value);
    }

    public static String size(Object bytes) {
        Number number = numeric(bytes);
        if (number == null) {
            return "";
        }
        double rest = number.doubleValue();
        int unit = 0;
        while (rest >= UNIT && unit < UNITS.size() - 1) {
            rest /= UNIT;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(unit > 1 && rest < CENTS ? 1 : 0);
        return format.format(rest) + "\u00a0" + UNITS.get(unit);
    }

    public static String fill(String pattern, Object value) {
        return filled(locale(), pattern, value);
    }

    public static String fill2(String pattern, Object first, Object second) {
        return filled(locale(), pattern, first, second);
    }

    public static String fill3(String pattern, Object first, Object second, Object third) {
        return filled(locale(), pattern, first, second, third);
    }

    static String filled(Locale language, String pattern, Object... values) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = insert(pattern, i, values[i]);
        }
        return new MessageFormat(pattern, language).format(shown);
    }

    /** Digits in a text stay as they are: the end of an IBAN is no number. Only where the pattern asks for a number it gets one. */
    private static Object insert(String pattern, int place, Object value) {
        if (value instanceof String text) {
            Number number = pattern.contains("{" + place + ",") ? numeric(text) : null;
            return number == null ? text : number;
        }
        if (value instanceof Temporal) {
            return dateTime(value);
        }
        return value instanceof Enum<?> ? word(value) : value == null ? "" : value;
    }

    /** The choices of a plain select: constants with their words, then a map's values with their names. */
    public static List<SelectItem> choices(Object items, Map<?, ?> names) {
        Collection<?> values = items instanceof Object[] array
                ? Arrays.asList(array)
                : items instanceof Collection<?> collection ? collection : List.of();
        List<SelectItem> choices = new java.util.ArrayList<>();
        values.forEach(value -> choices.add(new SelectItem(value, word(value))));
        if (names != null) {
            names.forEach((value, name) -> choices.add(new SelectItem(value, String.valueOf(name))));
        }
        return choices;
    }

    /** A number, also one that stands in the page itself. */
    private static Number numeric(Object value) {
        if (value instanceof String text && text.matches("-?\\d{1,18}")) {
            return Long.valueOf(text);
        }
        return value instanceof Number number ? number : null;
    }

    private static LocalDate day(Object value) {
        if (value instanceof LocalDate day) {
            return day;
        }
        OffsetDateTime moment = moment(value);
        return moment == null ? null : moment.toLocalDate();
    }

    private static OffsetDateTime moment(Object value) {
        if (value instanceof Instant instant) {
            return instant.atZone(Clocks.BERLIN).toOffsetDateTime();
        }
        return value instanceof OffsetDateTime moment
                ? moment.atZoneSameInstant(Clocks.BERLIN).toOffsetDateTime()
                : null;
    }

    private static DateTimeFormatter dayFormat() {
        return Locale.ENGLISH.getLanguage().equals(locale().getLanguage()) ? ENGLISH_DAY : GERMAN_DAY;
    }

    /** Looked up once a request: a list asks for it several times a row, and the container's lookup is not cheap. */
    private static Clock clock() {
        return (Clock)
                FacesContext.getCurrentInstance().getAttributes().computeIfAbsent(Clock.class, any -> CDI.current()
                        .select(Clock.class)
                        .get());
    }

    private static ResourceBundle texts() {
        return Languages.texts(locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
