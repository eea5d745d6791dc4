package de.dresden.smartparticipation.projects.proof.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.call.DayCount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each expected sum stands with its arithmetic: cents × rate in basis points × days / (10,000 × days of the year). */
class InterestTest {

    private static final BaseRates RATES = new BaseRates(Map.of(
            LocalDate.of(2022, 7, 1), -88,
            LocalDate.of(2023, 1, 1), 162,
            LocalDate.of(2024, 1, 1), 362,
            LocalDate.of(2025, 7, 1), 127,
            LocalDate.of(2026, 1, 1), 127));

    @Test
    void aHalfYearBearsFivePointsAboveTheBaseRate() {
        // 1 January to 30 June 2026: 31+28+31+30+31+30 = 181 days at 1.27 + 5 = 6.27 %
        // 1,000,000 ct × 627 × 181 / (10,000 × 365) = 113,487,000,000 / 3,650,000 = 31,092.33 ct
        InterestSheet sheet = interest(1_000_000, "2026-01-01", "2026-07-01", DayCount.ACTUAL_365);
        assertThat(sheet.cents()).isEqualTo(310_92);
        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.days()).isEqualTo(181);
            assertThat(line.rateBasisPoints()).isEqualTo(627);
            assertThat(line.lastDay()).isEqualTo("2026-06-30");
            assertThat(line.shownEuros()).isEqualTo(new BigDecimal("310.9233"));
        });
    }

    @Test
    void aLeapYearDependsOnTheDayCount() {
        // 1 January to 30 June 2024: 182 days at 3.62 + 5 = 8.62 %; 1,000,000 ct × 862 × 182 = 156,884,000,000
        assertThat(interest(1_000_000, "2024-01-01", "2024-07-01", DayCount.ACTUAL_365)
                        .cents())
                .as("/ 3,650,000 = 42,981.92")
                .isEqualTo(429_82);
        assertThat(interest(1_000_000, "2024-01-01", "2024-07-01", DayCount.ACTUAL_ACTUAL)
                        .cents())
                .as("/ 3,660,000 = 42,864.48")
                .isEqualTo(428_64);
        // 6 months of 30 days: 1,000,000 ct × 862 × 180 / 3,600,000 = 43,100
        assertThat(interest(1_000_000, "2024-01-01", "2024-07-01", DayCount.THIRTY_360)
                        .cents())
                .isEqualTo(431_00);
    }

    @Test
    void theLastDaysOfAMonthAreCountedAsTheRuleSays() {
        // 28 and 29 February 2024; by months of 30 days the 28th, 29th and «30th»
        assertThat(days("2024-02-28", "2024-03-01", DayCount.ACTUAL_365)).isEqualTo(2);
        assertThat(days("2024-02-28", "2024-03-01", DayCount.THIRTY_360)).isEqualTo(3);
        // 30 and 31 January: the 31st is the 30th once more
        assertThat(days("2026-01-30", "2026-02-01", DayCount.ACTUAL_365)).isEqualTo(2);
        assertThat(days("2026-01-30", "2026-02-01", DayCount.THIRTY_360)).isEqualTo(1);
    }

    @Test
    void theRateChangesOnTheFirstDayOfAHalfYearAndANegativeBaseRateCounts() {
        // 30 and 31 December 2022 at -0.88 + 5 = 4.12 %: 500,000 ct × 412 × 2 / 3,650,000 = 112.8767 ct
        // 1 and 2 January 2023 at 1.62 + 5 = 6.62 %:     500,000 ct × 662 × 2 / 3,650,000 = 181.3699 ct; together
        // 294.2466 ct
        InterestSheet sheet = interest(500_000, "2022-12-30", "2023-01-03", DayCount.ACTUAL_365);
        assertThat(sheet.cents()).isEqualTo(2_94);
        assertThat(sheet.lines()).extracting(InterestLine::rateBasisPoints).containsExactly(412, 662);
        assertThat(sheet.lines()).extracting(InterestLine::days).containsExactly(2L, 2L);
        assertThat(sheet.lines())
                .extracting(InterestLine::shownEuros)
                .containsExactly(new BigDecimal("1.1288"), new BigDecimal("1.8137"));
    }

    @Test
    void theSumIsRoundedOnceNotEachHalfYear() {
        // 27 November to 31 December 2022, 35 days: 100 ct × 412 × 35 / 3,650,000 = 0.3951 ct
        // 1 to 22 January 2023, 22 days:            100 ct × 662 × 22 / 3,650,000 = 0.3990 ct; together 0.7941 ct
        InterestSheet sheet = interest(100, "2022-11-27", "2023-01-23", DayCount.ACTUAL_365);
        assertThat(sheet.lines()).extracting(InterestLine::days).containsExactly(35L, 22L);
        assertThat(sheet.cents()).isEqualTo(1);
    }

    @Test
    void halfACentIsACent() {
        // at a base rate of 0: 3,600 ct × 500 × 1 / 3,600,000 = 0.5 ct; of 3,599 ct 0.49986 ct
        assertThat(atBase(0, 3_600).cents()).isEqualTo(1);
        assertThat(atBase(0, 3_599).cents()).isZero();
        // -6 + 5 = -1 %: 18,000 ct × -100 / 3,600,000 = -0.5 ct, half up 0; 54,000 ct: -1.5, half up -1; 54,001 ct:
        // -1.50003, so -2
        assertThat(atBase(-600, 18_000).cents()).isZero();
        assertThat(atBase(-600, 54_000).cents()).isEqualTo(-1);
        assertThat(atBase(-600, 54_001).cents()).isEqualTo(-2);
    }

    @Test
    void nothingIsOwedForNoDay() {
        InterestSheet sheet = interest(1_000_000, "2026-01-01", "2026-01-01", DayCount.ACTUAL_365);
        assertThat(sheet.refused()).isFalse();
        assertThat(sheet.cents()).isZero();
        assertThat(sheet.lines()).isEmpty();
    }

    @Test
    void aMissingRateRefusesAndNamesTheHalfYear() {
        InterestSheet sheet = interest(1_000_000, "2023-06-30", "2023-07-02", DayCount.ACTUAL_365);
        assertThat(sheet.refused()).isTrue();
        assertThat(sheet.refusal().key()).isEqualTo("projects.proof.rate-missing");
        assertThat(sheet.refusal().arguments()).containsExactly(LocalDate.of(2023, 7, 1));
        assertThat(sheet.lines()).isEmpty();
        assertThat(interest(1_000_000, "2023-06-30", "2023-07-01", DayCount.ACTUAL_365)
                        .refused())
                .as("the day of repayment does not need one")
                .isFalse();
    }

    @Test
    void turnedDaysAndSumsOfNothingAreRefused() {
        assertThat(interest(1, "2026-01-02", "2026-01-01", DayCount.ACTUAL_365)
                        .refusal()
                        .key())
                .endsWith("days-turned");
        assertThat(interest(0, "2026-01-01", "2026-01-02", DayCount.ACTUAL_365)
                        .refusal()
                        .key())
                .endsWith("not-positive");
    }

    @Test
    void repaymentAndLateUseHaveTheirOwnDays() {
        // 2,000 € given back: 1 to 31 March 2026, 31 days: 200,000 × 627 × 31 / 3,650,000 = 1,065.04 ct
        // 500 € used late: 1 October to 31 December 2025, 92 days: 50,000 × 627 × 92 / 3,650,000 = 790.19 ct
        // and 1 to 10 January 2026, 10 days: 50,000 × 627 × 10 / 3,650,000 = 85.89 ct; together 1,941.12 ct
        List<InterestPeriod> periods = List.of(
                new InterestPeriod(InterestGround.REPAYMENT, 200_000, day("2026-03-01"), day("2026-04-01")),
                new InterestPeriod(InterestGround.LATE_USE, 50_000, day("2025-10-01"), day("2026-01-11")));
        InterestSheet sheet = Interest.on(periods, RATES, DayCount.ACTUAL_365);
        assertThat(sheet.cents()).isEqualTo(19_41);
        assertThat(sheet.lines())
                .extracting(InterestLine::ground)
                .containsExactly(InterestGround.REPAYMENT, InterestGround.LATE_USE, InterestGround.LATE_USE);
    }

    @Test
    void partsOfATimeAddUpToTheWholeWhateverTheDayCount() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(180));
            LocalDate until = from.plusDays(1
                    + random.nextInt(
                            181 - (int) (from.toEpochDay() - day("2024-01-01").toEpochDay())));
            LocalDate middle = from.plusDays(random.nextInt((int) (until.toEpochDay() - from.toEpochDay()) + 1));
            for (DayCount count : DayCount.values()) {
                assertThat(exact(from, middle, count).add(exact(middle, until, count)))
                        .as("seed %d: %s %s %s %s", seed, from, middle, until, count)
                        .isEqualTo(exact(from, until, count));
            }
        }
    }

    @Test
    void aVeryLargeSumOverManyYearsDoesNotOverflow() {
        // 10^13 ct × 862 × 182 / 3,650,000 = 429,819,178,082.19 ct
        assertThat(interest(10_000_000_000_000L, "2024-01-01", "2024-07-01", DayCount.ACTUAL_365)
                        .cents())
                .isEqualTo(429_819_178_082L);
    }

    @Test
    void interestIsWaivedOnlyWithAReasonAndNotBeyondWhatIsOwed() {
        assertThat(new Waiver(310_92, "nicht zu vertreten, fristgerecht gezahlt").refused(310_92))
                .isEmpty();
        assertThat(new Waiver(310_93, "zu viel").refused(310_92))
                .hasValueSatisfying(why -> assertThat(why.key()).endsWith("more-than-claimed"));
        assertThat(new Waiver(1, " ").refused(310_92))
                .hasValueSatisfying(why -> assertThat(why.key()).endsWith("reason-missing"));
        assertThat(new Waiver(0, "nichts").refused(310_92))
                .hasValueSatisfying(why -> assertThat(why.key()).endsWith("not-positive"));
    }

    private static BigInteger exact(LocalDate from, LocalDate until, DayCount count) {
        return Interest.on(List.of(new InterestPeriod(InterestGround.REPAYMENT, 7, from, until)), RATES, count)
                .lines()
                .stream()
                .map(InterestLine::numerator)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static InterestSheet atBase(int basisPoints, long cents) {
        BaseRates rates = new BaseRates(Map.of(LocalDate.of(2026, 1, 1), basisPoints));
        InterestPeriod oneDay =
                new InterestPeriod(InterestGround.REPAYMENT, cents, day("2026-01-01"), day("2026-01-02"));
        return Interest.on(List.of(oneDay), rates, DayCount.THIRTY_360);
    }

    private static long days(String from, String until, DayCount count) {
        return Days.between(day(from), day(until), count);
    }

    private static InterestSheet interest(long cents, String from, String until, DayCount count) {
        return Interest.on(
                List.of(new InterestPeriod(InterestGround.REPAYMENT, cents, day(from), day(until))), RATES, count);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
