package de.dresden.smartparticipation.projects.grant.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.deadline.Holidays;
import de.dresden.smartparticipation.platform.deadline.SaxonHolidays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases worked by hand. */
class NoticeDaysTest {

    private static final Holidays SAXONY = new SaxonHolidays(false).of(2024, 2029);

    @ParameterizedTest
    @CsvSource({
        "POST, 2026-11-26, 2026-11-30", // a Thursday, announced on Monday
        "POST, 2026-11-24, 2026-11-28", // a Saturday stays a Saturday
        "ELECTRONIC, 2026-12-22, 2026-12-26", // so does a holiday
        "HANDED_OVER, 2026-11-26, 2026-11-26",
        "POST, 2025-01-01, 2025-01-05",
        "POST, 2024-12-31, 2025-01-03" // the last posting under the old text: the third day
    })
    void theDayOfBekanntgabeFollowsFromTheWay(DispatchWay way, LocalDate sent, LocalDate announced) {
        assertThat(way.announced(sent)).isEqualTo(announced);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, true, 2026-12-30", // a Wednesday
        "2026-11-28, true, 2026-12-28", // a Monday
        "2026-11-25, true, 2026-12-28", // Christmas, the second day, Sunday: Monday
        "2027-01-31, true, 2027-03-01", // no 31 February: the 28th is a Sunday
        "2027-02-26, true, 2027-03-30", // Good Friday to the Tuesday after Easter
        "2026-12-01, true, 2027-01-04", // New Year is a Friday: Monday
        "2026-11-30, false, 2027-11-30", // not told: a year
        "2028-02-29, false, 2029-02-28" // from a leap day
    })
    void theRemedyPeriodEndsOnAWorkingDay(LocalDate announced, boolean told, LocalDate last) {
        assertThat(RemedyPeriod.of(announced, told, SAXONY).last()).isEqualTo(last);
    }

    @Test
    void itIsFinalOnTheDayAfter() {
        assertThat(RemedyPeriod.of(LocalDate.of(2026, 11, 30), true, SAXONY).finalOn())
                .isEqualTo("2026-12-31");
    }

    @Test
    void placeholdersAreFilledOnce() {
        assertThat(Placeholders.fill("{betrag} für {projekt}", Map.of("betrag", "{projekt} $1", "projekt", "Garten")))
                .isEqualTo("{projekt} $1 für Garten");
        assertThat(Placeholders.fill("bis {zweckbindung}", Map.of())).isEqualTo("bis –");
    }

    @Test
    void unknownPlaceholdersAreNamed() {
        assertThat(Placeholders.unknown(List.of("{betrag} {unfug}", "{Betrag}"), Set.of("betrag")))
                .containsExactly("unfug", "Betrag");
    }
}
