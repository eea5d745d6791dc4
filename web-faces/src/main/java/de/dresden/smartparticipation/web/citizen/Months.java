package de.dresden.smartparticipation.web.citizen;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as browsers send and people type them: {@code 2027-03}, {@code 03.2027}, {@code 3/2027}. */
final class Months {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-./ ](\\d{4})");

    private Months() {}

    /** Nothing where it is no month of the years 2000 to 2100. */
    static Optional<YearMonth> read(String typed) {
        Matcher first = YEAR_FIRST.matcher(typed.strip());
        if (first.matches()) {
            return month(first.group(1), first.group(2));
        }
        Matcher last = MONTH_FIRST.matcher(typed.strip());
        return last.matches() ? month(last.group(2), last.group(1)) : Optional.empty();
    }

    private static Optional<YearMonth> month(String year, String month) {
        try {
            YearMonth read = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return read.getYear() < 2000 || read.getYear() > 2100 ? Optional.empty() : Optional.of(read);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
