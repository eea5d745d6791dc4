package de.dresden.smartparticipation.projects.proof.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads base rates from lines of two fields, the first day of the half-year ({@code 2026-01-01} or {@code 01.01.2026}) and per cent with
 * at most two decimals ({@code 1,27} or {@code 1.27}), with {@code ;} between them. A first line that begins with no digit is a heading.
 */
public final class BaseRateFile {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final BigDecimal MOST = new BigDecimal("100");

    private BaseRateFile() {}

    /** All or nothing: the first line that is wrong refuses the whole file. */
    public static BaseRates.Reading read(List<String> lines) {
        Map<LocalDate, Integer> rates = new TreeMap<>();
        for (int row = 1; row <= lines.size(); row++) {
            String line = lines.get(row - 1).strip();
            boolean heading = row == 1 && !line.isEmpty() && !Character.isDigit(line.charAt(0));
            if (line.isEmpty() || heading) {
                continue;
            }
            String[] fields = line.split(";", -1);
            LocalDate day;
            int points;
            try {
                day = day(fields[0].strip());
                points = basisPoints(fields.length == 2 ? fields[1].strip() : "");
            } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
                return refused(Refusals.rateUnreadable(row, line));
            }
            if (!day.equals(HalfYears.firstDay(day))) {
                return refused(Refusals.rateDay(row, day));
            }
            if (rates.put(day, points) != null) {
                return refused(Refusals.rateTwice(row, day));
            }
        }
        return new BaseRates.Reading(rates, null);
    }

    private static LocalDate day(String text) {
        return text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text);
    }

    /** @throws ArithmeticException where it has more than two decimals or is no rate at all */
    private static int basisPoints(String text) {
        BigDecimal percent = new BigDecimal(text.replace(',', '.').replace("\u2212", "-"));
        if (percent.abs().compareTo(MOST) > 0) {
            throw new ArithmeticException(text);
        }
        return percent.movePointRight(2).intValueExact();
    }

    private static BaseRates.Reading refused(Reason why) {
        return new BaseRates.Reading(Map.of(), why);
    }
}
