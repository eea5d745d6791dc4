package de.dresden.smartparticipation.projects.cooperation.tandem.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeMinimisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final long CEILING = 30_000_000L;

    @Test
    void theSameDayThreeYearsBeforeStillCountsAndTheDayBeforeItDoesNot() {
        assertThat(earlier(DAY, aid("A", LocalDate.of(2023, 11, 27), 100))).isEqualTo(100);
        assertThat(earlier(DAY, aid("A", LocalDate.of(2023, 11, 26), 100))).isZero();
    }

    @Test
    void aidOfTheDayOfTheGrantCountsAndLaterAidDoesNot() {
        assertThat(earlier(DAY, aid("A", DAY, 100))).isEqualTo(100);
        assertThat(earlier(DAY, aid("A", DAY.plusDays(1), 100))).isZero();
    }

    @Test
    void aGrantOnALeapDayCountsTheLastOfFebruaryThreeYearsBefore() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        assertThat(earlier(leap, aid("A", LocalDate.of(2025, 2, 28), 100))).isEqualTo(100);
        assertThat(earlier(leap, aid("A", LocalDate.of(2025, 2, 27), 100))).isZero();
    }

    @Test
    void aidOfALeapDayCountsUntilTheLastOfFebruaryThreeYearsLater() {
        Aid leap = aid("A", LocalDate.of(2024, 2, 29), 100);
        assertThat(earlier(LocalDate.of(2027, 2, 28), leap)).isEqualTo(100);
        assertThat(earlier(LocalDate.of(2027, 3, 1), leap)).isZero();
    }

    @Test
    void theWindowRollsWithTheDayOfTheGrantAndIsNoCalendarYear() {
        Aid aid = aid("A", LocalDate.of(2024, 1, 2), 100);
        assertThat(earlier(LocalDate.of(2027, 1, 2), aid)).isEqualTo(100);
        assertThat(earlier(LocalDate.of(2027, 1, 3), aid)).isZero();
    }

    @Test
    void exactlyTheCeilingIsAllowedAndACentMoreIsNot() {
        Declared one = new Declared("A", List.of(), List.of(aid("A", DAY.minusDays(9), CEILING - 250_000)));
        Standing exact = DeMinimis.standings(DAY, List.of(one), List.of(new Part("A", 250_000)))
                .get(0);
        Standing more = DeMinimis.standings(DAY, List.of(one), List.of(new Part("A", 250_001)))
                .get(0);
        assertThat(exact.sumCents()).isEqualTo(CEILING);
        assertThat(exact.within()).isTrue();
        assertThat(more.within()).isFalse();
        assertThat(more.leftCents()).isEqualTo(250_000);
    }

    @Test
    void aidOfALinkedFirmCountsForTheWholeUndertaking() {
        Declared one = new Declared("A", List.of("B", "C"), List.of(aid("B", DAY, 100), aid("A", DAY, 20)));
        assertThat(DeMinimis.standings(DAY, List.of(one), List.of(new Part("A", 3))))
                .singleElement()
                .satisfies(standing -> assertThat(standing.sumCents()).isEqualTo(123));
    }

    @Test
    void whatTwoLinkedFirmsBothDeclareCountsOnce() {
        Aid shared = new Aid("Mutter  GmbH", "Bund", DAY.minusYears(1), 100);
        Declared one = new Declared("A", List.of("Mutter GmbH"), List.of(shared));
        Declared other = new Declared(
                "B", List.of("mutter gmbh"), List.of(new Aid("Mutter GmbH", "bund", DAY.minusYears(1), 100)));
        List<Standing> standings =
                DeMinimis.standings(DAY, List.of(one, other), List.of(new Part("A", 7), new Part("B", 8)));
        assertThat(standings).singleElement().satisfies(standing -> {
            assertThat(standing.firms()).containsExactly("A", "B");
            assertThat(standing.earlierCents()).isEqualTo(100);
            assertThat(standing.newCents())
                    .as("both parts count for the one undertaking")
                    .isEqualTo(15);
        });
    }

    @Test
    void twoEqualGrantsOfOneListAreTwo() {
        Aid aid = aid("A", DAY, 100);
        Declared twice = new Declared("A", List.of(), List.of(aid, aid));
        Declared once = new Declared("A", List.of(), List.of(aid));
        assertThat(DeMinimis.standings(DAY, List.of(once, twice), List.of(new Part("A", 0)))
                        .get(0)
                        .earlierCents())
                .isEqualTo(200);
    }

    @Test
    void firmsThatAreNotLinkedStandForThemselves() {
        Declared one = new Declared("A", List.of(), List.of(aid("A", DAY, CEILING)));
        Declared other = new Declared("B", List.of(), List.of());
        assertThat(DeMinimis.standings(DAY, List.of(one, other), List.of(new Part("A", 1), new Part("B", 1))))
                .extracting(Standing::within)
                .containsExactly(false, true);
    }

    @Test
    void aChainOfLinksIsOneUndertakingWhateverTheOrder() {
        Declared a = new Declared("A", List.of("B"), List.of(aid("A", DAY, 1)));
        Declared c = new Declared("C", List.of("D"), List.of(aid("C", DAY, 2)));
        Declared b = new Declared("B", List.of("C"), List.of());
        for (List<Declared> order : List.of(List.of(a, c, b), List.of(b, a, c), List.of(c, b, a))) {
            assertThat(DeMinimis.standings(DAY, order, List.of(new Part("A", 0))))
                    .singleElement()
                    .satisfies(standing -> assertThat(standing.earlierCents()).isEqualTo(3));
        }
    }

    @Test
    void aGrantIsDividedToTheCent() {
        assertThat(DeMinimis.divided(500_001, List.of(5_000, 5_000))).containsExactly(250_001L, 250_000L);
        assertThat(DeMinimis.divided(100, List.of(3_334, 3_333, 3_333))).containsExactly(34L, 33L, 33L);
        for (long cents = 0; cents < 2_000; cents++) {
            assertThat(DeMinimis.divided(cents, List.of(1_667, 4_999, 3_334)).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(cents);
        }
    }

    private static long earlier(LocalDate grant, Aid aid) {
        return DeMinimis.standings(
                        grant, List.of(new Declared("A", List.of(), List.of(aid))), List.of(new Part("A", 1)))
                .get(0)
                .earlierCents();
    }

    private static Aid aid(String firm, LocalDate day, long cents) {
        return new Aid(firm, "Land", day, cents);
    }
}
