package de.dresden.smartparticipation.rewards.trip.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleSheet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Overlap OTHER = new Overlap("app-internal", Mode.TRAM, NOW.minusSeconds(300));
    private static final RuleSheet SHEET = RuleSheet.DELIVERED;

    private static TripFacts trip(Mode mode, int metres, int seconds) {
        return new TripFacts(mode, metres, NOW.minus(Duration.ofDays(2)), seconds);
    }

    private static Surroundings nothingElse(Long saving) {
        return new Surroundings(NOW, null, false, saving, 0);
    }

    private static Judgement judge(TripFacts trip) {
        return Plausibility.judge(trip, nothingElse(1_000L), SHEET);
    }

    @ParameterizedTest
    @CsvSource({"WALK, 9", "BICYCLE, 35", "PEDELEC, 32", "TRAM, 60", "BUS, 80", "RAIL_LOCAL, 160", "RAIL_LONG, 300"})
    void theMeanSpeedOfEachModeHasItsLimit(Mode mode, int limit) {
        int seconds = 360; // a tenth of an hour, so that the limit is in hundreds of metres
        assertThat(judge(trip(mode, limit * 100, seconds)).verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(judge(trip(mode, limit * 100 + 1, seconds)).verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(judge(trip(mode, limit * 200, seconds)).verdict()).isNotEqualTo(Verdict.REJECT);
        assertThat(judge(trip(mode, limit * 200 + 1, seconds)).verdict()).isEqualTo(Verdict.REJECT);
    }

    @ParameterizedTest
    @CsvSource({"WALK, 10", "BICYCLE, 30", "TRAM, 25", "BUS, 25"})
    void aLongTripIsLookedAt(Mode mode, int kilometres) {
        int slow = 20_000;
        assertThat(judge(trip(mode, kilometres * 1_000, slow)).verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(judge(trip(mode, kilometres * 1_000 + 1, slow)).verdict()).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void aDayForTwoHundredMetresIsLookedAt() {
        assertThat(judge(trip(Mode.BUS, 200, 86_400)).reasons())
                .extracting(Texts.german()::text)
                .containsExactly("0 km/h im Mittel sind ungewöhnlich langsam (unter 1 km/h).");
        assertThat(judge(trip(Mode.WALK, 1_000, 3_600)).verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(judge(trip(Mode.WALK, 999, 3_600)).verdict()).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void threeHundredKilometresByTrainAreTakenAndMoreAreLookedAt() {
        assertThat(judge(trip(Mode.RAIL_LONG, 300_000, 7_200)).verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(judge(trip(Mode.RAIL_LONG, 366_000, 4_620)).verdict()).isEqualTo(Verdict.REVIEW);
    }

    /** A limit that is just passed is not said to be met. */
    @Test
    void aSentenceNamesMoreThanItsLimit() {
        assertThat(judge(trip(Mode.WALK, 901, 360)).reasons())
                .extracting(Texts.german()::text)
                .containsExactly("9,1 km/h im Mittel sind für dieses Verkehrsmittel viel (bis 9 km/h).");
        assertThat(judge(trip(Mode.BICYCLE, 30_001, 4_000)).reasons())
                .extracting(Texts.in(Locale.ENGLISH)::text)
                .containsExactly("30.1 km are unusually far with this mode (above 30 km).");
    }

    /** A rejected trip has all its sentences; none of them says that somebody will look at it. */
    @Test
    void noReasonOfARejectedTripPromisesALook() {
        TripFacts absurd = new TripFacts(Mode.WALK, 400_000, NOW.minus(Duration.ofDays(2)), 3_600);
        Judgement judged = Plausibility.judge(absurd, new Surroundings(NOW, null, true, 1L, 0), SHEET);
        assertThat(judged.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(judged.reasons())
                .hasSize(3)
                .extracting(Texts.in(Locale.ENGLISH)::text)
                .noneMatch(sentence -> sentence.contains("review"));
    }

    @Test
    void sevenDaysBackAndFiveMinutesAheadAreTaken() {
        assertThat(at(NOW.minus(Duration.ofDays(7))).verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(at(NOW.minus(Duration.ofDays(7)).minusSeconds(1)).verdict()).isEqualTo(Verdict.REJECT);
        assertThat(at(NOW.plus(Duration.ofMinutes(5)).minusSeconds(600)).verdict())
                .isEqualTo(Verdict.ACCEPT);
        assertThat(at(NOW.plus(Duration.ofMinutes(5)).minusSeconds(599)).verdict())
                .isEqualTo(Verdict.REJECT);
    }

    private static Judgement at(Instant start) {
        return Plausibility.judge(new TripFacts(Mode.BICYCLE, 2_000, start, 600), nothingElse(1L), SHEET);
    }

    @Test
    void whatIsTooShortOrOverlapsIsRejectedAndWhatAnotherReportedIsLookedAt() {
        assertThat(judge(trip(Mode.WALK, 199, 200)).verdict()).isEqualTo(Verdict.REJECT);
        TripFacts good = trip(Mode.WALK, 1_000, 900);
        assertThat(Plausibility.judge(good, new Surroundings(NOW, OTHER, false, 1L, 0), SHEET)
                        .verdict())
                .isEqualTo(Verdict.REJECT);
        assertThat(Plausibility.judge(good, new Surroundings(NOW, null, true, 1L, 0), SHEET)
                        .verdict())
                .isEqualTo(Verdict.REVIEW);
    }

    @Test
    void everySentenceIsToldAndExistsInBothLanguages() {
        Judgement absurd = Plausibility.judge(
                new TripFacts(Mode.WALK, 400_000, NOW.minus(Duration.ofDays(30)), 3_600),
                new Surroundings(NOW, OTHER, true, 1L, 0),
                SHEET);

        assertThat(absurd.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(absurd.reasons())
                .extracting(Reason::key)
                .containsExactly(
                        "rewards.trip.too-old",
                        "rewards.trip.overlaps-with",
                        "rewards.trip.absurdly-fast",
                        "rewards.trip.too-long",
                        "rewards.trip.known-of-another");
        absurd.reasons().forEach(reason -> {
            assertThat(Texts.german().has(reason.key())).isTrue();
            assertThat(Texts.german().text(reason)).doesNotContain("{");
        });
        assertThat(Texts.german().text(absurd.reasons().get(1)))
                .as("people read when and how, not the app's name of it")
                .contains("Straßenbahn")
                .contains("08:55")
                .doesNotContain("app-internal");
        assertThat(Texts.german().text(absurd.reasons().get(2)))
                .contains("400 km/h")
                .contains("9 km/h");
    }

    @Test
    void anUnknownSavingAndANegativeOneEarnNothingAndAreAccepted() {
        TripFacts good = trip(Mode.E_SCOOTER, 1_000, 900);

        assertThat(Plausibility.judge(good, nothingElse(null), SHEET))
                .isEqualTo(new Judgement(Verdict.ACCEPT, List.of(Reason.of("rewards.trip.unknown-saving")), 0));
        assertThat(Plausibility.judge(good, nothingElse(-5L), SHEET).credited()).isZero();
        assertThat(Plausibility.judge(good, nothingElse(0L), SHEET).verdict()).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void aLimitThatWasDecidedOtherwiseHolds() {
        RuleSheet strict = SHEET.with(RuleName.SPEED_WALK, 5);

        assertThat(Plausibility.judge(trip(Mode.WALK, 600, 360), nothingElse(1L), strict)
                        .verdict())
                .isEqualTo(Verdict.REVIEW);
    }

    /** Without the limit from below. */
    private static Verdict fastOrFar(TripFacts trip) {
        return Plausibility.judge(trip, nothingElse(1_000L), SHEET.with(RuleName.SPEED_LEAST, 0))
                .verdict();
    }

    @Property
    void fasterIsNeverMorePlausible(
            @ForAll Mode mode,
            @ForAll @IntRange(min = 200, max = 5_000_000) int metres,
            @ForAll @IntRange(min = 2, max = 86_400) int seconds) {
        assertThat(fastOrFar(trip(mode, metres, seconds - 1)))
                .isGreaterThanOrEqualTo(fastOrFar(trip(mode, metres, seconds)));
    }

    @Property
    void fartherInTheSameTimeIsNeverMorePlausible(
            @ForAll Mode mode,
            @ForAll @IntRange(min = 200, max = 4_999_999) int metres,
            @ForAll @IntRange(min = 1, max = 86_400) int seconds) {
        assertThat(fastOrFar(trip(mode, metres + 1, seconds)))
                .isGreaterThanOrEqualTo(fastOrFar(trip(mode, metres, seconds)));
    }

    @Property
    void whatIsNotAcceptedCountsNothing(
            @ForAll Mode mode,
            @ForAll @IntRange(min = 1, max = 5_000_000) int metres,
            @ForAll @IntRange(min = 1, max = 86_400) int seconds,
            @ForAll boolean known) {
        Judgement judged =
                Plausibility.judge(trip(mode, metres, seconds), new Surroundings(NOW, null, known, 9_999L, 0), SHEET);
        boolean accepted = judged.verdict() == Verdict.ACCEPT || judged.verdict() == Verdict.CAP;
        assertThat(judged.credited() > 0).isEqualTo(accepted);
        assertThat(judged.reasons().isEmpty()).isEqualTo(judged.verdict() == Verdict.ACCEPT);
    }

    @Property
    void aDayNeverCountsMoreThanItsLimit(
            @ForAll @Size(max = 60) List<@LongRange(min = -2_000_000, max = 9_000_000) Long> savings) {
        long credited = 0;
        for (Long saving : savings) {
            Judgement judged = Plausibility.accepted(saving, credited, SHEET);
            assertThat(judged.credited()).isBetween(0L, Math.max(0, saving));
            credited += judged.credited();
        }
        long positive =
                savings.stream().mapToLong(saving -> Math.max(0, saving)).sum();
        assertThat(credited).isEqualTo(Math.min(positive, SHEET.of(RuleName.DAILY_SAVING_MILLIGRAMS)));
    }
}
