package de.dresden.smartparticipation.platform.tables;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.text.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a value stands in a cell: cleaned, guarded, and in the writing of the table's language. */
final class CellText {

    private final Texts words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final Locale language;

    CellText(Locale language) {
        this.language = language;
        this.words = Texts.in(language);
        boolean english = language.equals(Locale.ENGLISH);
        day = DateTimeFormatter.ofPattern(english ? "yyyy-MM-dd" : "dd.MM.yyyy", Locale.ROOT);
        minute = DateTimeFormatter.ofPattern(english ? "yyyy-MM-dd HH:mm" : "dd.MM.yyyy HH:mm", Locale.ROOT);
    }

    /** The value as a person reads it, not guarded; never {@code null}. */
    String plain(ColumnType type, Object value) {
        if (value == null) {
            return "";
        }
        return switch (type) {
            case TEXT -> clean(value.toString());
            case INTEGER, DECIMAL, MONEY -> number(type).format(amount(type, value));
            case DATE -> day.format(dateTime(value));
            case DATE_TIME -> minute.format(dateTime(value));
            case YES_NO -> yesNo(value);
        };
    }

    /** As {@link #plain}, but a text that a spreadsheet would take for a formula is guarded. */
    String guarded(ColumnType type, Object value) {
        String text = plain(type, value);
        return type == ColumnType.TEXT ? guard(text) : text;
    }

    String yesNo(Object value) {
        return words.text(value instanceof Boolean yes && yes ? "platform.tables.yes" : "platform.tables.no");
    }

    /**
     * Puts an apostrophe before what a spreadsheet may run as a formula: a text that begins with {@code = + - @}, also in
     * full width, or with a tab or a line end.
     */
    static String guard(String text) {
        return isLikeFormula(text) ? "'" + text : text;
    }

    /** Whether a spreadsheet may run it where a cell has no type. */
    static boolean isLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    /** Line ends become {@code \n}; control characters, halves of surrogate pairs and non-characters go. */
    static String clean(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().filter(CellText::printable).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean printable(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE;
        return !Character.isISOControl(c) && !surrogate && !nonCharacter;
    }

    /** The number to show: money in euros. */
    static BigDecimal amount(ColumnType type, Object value) {
        BigDecimal number = decimal(value);
        return type == ColumnType.MONEY ? number.movePointLeft(2) : number;
    }

    private static BigDecimal decimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Double || value instanceof Float) {
            return BigDecimal.valueOf(((Number) value).doubleValue());
        }
        if (value instanceof Number number) {
            return BigDecimal.valueOf(number.longValue());
        }
        throw unfit(value, "a number");
    }

    /** The wall-clock time in the city. */
    static LocalDateTime dateTime(Object value) {
        if (value instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        if (value instanceof LocalDateTime dateTime) {
            return dateTime;
        }
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, Clocks.BERLIN);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return LocalDateTime.ofInstant(dateTime.toInstant(), Clocks.BERLIN);
        }
        if (value instanceof ZonedDateTime dateTime) {
            return LocalDateTime.ofInstant(dateTime.toInstant(), Clocks.BERLIN);
        }
        throw unfit(value, "a date");
    }

    private static IllegalArgumentException unfit(Object value, String what) {
        return new IllegalArgumentException(value.getClass().getName() + " is not " + what);
    }

    /** Not shared: a {@link DecimalFormat} is not for several threads, and cheap beside writing the cell. */
    private DecimalFormat number(ColumnType type) {
        String pattern =
                switch (type) {
                    case MONEY -> "0.00";
                    case DECIMAL -> "0.######";
                    default -> "0";
                };
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language));
    }
}
