package de.dresden.smartparticipation.projects.application;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a month as it stands in spreadsheets: {@code 2027-03}, {@code 03/2027}, {@code 3.2027}, {@code 01.03.2027}, {@code 2027-03-01}. */
final class MonthText {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-\\d{1,2})?(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:\\d{1,2}\\.)?(\\d{1,2})[./](\\d{4})");

    private MonthText() {}

    /** The month; nothing where it cannot be read. */
    static Optional<YearMonth> read(String text) {
        String bare = Given.line(text);
        Matcher first = YEAR_FIRST.matcher(bare);
        if (first.matches()) {
            return month(first.group(1), first.group(2));
        }
        Matcher last = YEAR_LAST.matcher(bare);
        return last.matches() ? month(last.group(2), last.group(1)) : Optional.empty();
    }

    private static Optional<YearMonth> month(String year, String month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
