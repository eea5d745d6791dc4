package de.dresden.smartparticipation.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's holidays against § 1 SächsSFG, with Easter computed here by Gauss' rule. */
class SaxonHolidaysTest {

    static IntStream years() {
        return IntStream.rangeClosed(2018, 2045);
    }

    @ParameterizedTest
    @MethodSource("years")
    void saxonyHasElevenHolidays(int year) {
        assertThat(new TreeMap<>(new SaxonHolidays(false).of(year, year).days()))
                .isEqualTo(expected(year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void corpusChristiIsATwelfthWhereTheSettingSaysSo(int year) {
        Map<LocalDate, String> expected = expected(year);
        expected.put(easter(year).plusDays(60), "corpus-christi");

        assertThat(new TreeMap<>(new SaxonHolidays(true).of(year, year).days())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("years")
    void eachHasItsName(int year) {
        assertThat(new SaxonHolidays(true).of(year, year).days().values())
                .allMatch(name -> Texts.german().has("platform.holiday." + name));
    }

    private static Map<LocalDate, String> expected(int year) {
        LocalDate easter = easter(year);
        Map<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), "new-year");
        days.put(easter.minusDays(2), "good-friday");
        days.put(easter.plusDays(1), "easter-monday");
        days.put(LocalDate.of(year, Month.MAY, 1), "labour-day");
        days.put(easter.plusDays(39), "ascension-day");
        days.put(easter.plusDays(50), "whit-monday");
        days.put(LocalDate.of(year, Month.OCTOBER, 3), "unification-germany");
        days.put(LocalDate.of(year, Month.OCTOBER, 31), "reformation-day");
        days.put(
                LocalDate.of(year, Month.NOVEMBER, 23).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY)),
                "repentance-prayer");
        days.put(LocalDate.of(year, Month.DECEMBER, 25), "first-christmas-day");
        days.put(LocalDate.of(year, Month.DECEMBER, 26), "second-christmas-day");
        return days;
    }

    /** Gauss' rule for the years 1900 to 2099. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        int march = 22 + moon + sunday;
        if (march == 57 || march == 56 && moon == 28 && year % 19 > 10) {
            march -= 7;
        }
        return LocalDate.of(year, Month.MARCH, 1).plusDays(march - 1L);
    }
}
