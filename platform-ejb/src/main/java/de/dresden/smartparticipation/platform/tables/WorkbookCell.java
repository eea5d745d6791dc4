package de.dresden.smartparticipation.platform.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** The text of a workbook's cell: dates in ISO 8601, numbers plain, of a formula its last result. */
final class WorkbookCell {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    /** A spreadsheet computes with 15 digits; what is behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]");

    private WorkbookCell() {}

    static String text(Cell cell) {
        Object value = cell.getValue();
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        return unescaped(value.toString()).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String number(Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        if (format != null && isDate(format) && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
            return date(cell, number, format);
        }
        String plain = number.round(DIGITS).stripTrailingZeros().toPlainString();
        return format != null && format.matches("0{2,}") && plain.matches("\\d+")
                ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain
                : plain;
    }

    private static String date(Cell cell, BigDecimal number, String format) {
        LocalDateTime dateTime = cell.asDate().plusNanos(500_000_000).withNano(0);
        if (number.compareTo(BigDecimal.ONE) < 0
                && !LITERAL.matcher(format).replaceAll("").matches("(?i).*[yd].*")) {
            return dateTime.toLocalTime().toString();
        }
        return dateTime.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? dateTime.toLocalDate().toString()
                : SECOND.format(dateTime);
    }

    /** A number format shows a date if a letter of day, month, year or hour stands in it outside of literals. */
    static boolean isDate(String format) {
        String codes = LITERAL.matcher(format).replaceAll("");
        return !codes.equalsIgnoreCase("General") && codes.matches("(?is).*[ymdhs].*");
    }

    /** Control characters stand in a workbook as {@code _x000D_}. */
    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(WorkbookCell::control) : text;
    }

    private static String control(MatchResult escaped) {
        char c = (char) Integer.parseInt(escaped.group(1), 16);
        if (c == '\n' || c == '\t') {
            return String.valueOf(c);
        }
        // a line end is often written as carriage return and line feed: one of them is enough
        return c < ' ' ? "" : c == '_' ? "_" : java.util.regex.Matcher.quoteReplacement(escaped.group());
    }
}
