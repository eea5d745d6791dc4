package de.dresden.smartparticipation.rewards.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.testing.Ids;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.emission.FactorChoice;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.check.Judgement;
import de.dresden.smartparticipation.rewards.trip.check.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TripTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Capacity ANNA = new Capacity(1L, null);
    private static final Capacity BEN = new Capacity(2L, null);
    private static final Judgement FULL = new Judgement(Verdict.ACCEPT, List.of(), 1_640L);

    private static Trip trip(TripState state) {
        return Ids.give(new Trip(7, Mode.BICYCLE, 10, NOW, 60, 1_640L, state), 3);
    }

    @Test
    void aClerkAcceptsWhatWaitsAndItCounts() {
        Trip trip = trip(TripState.REVIEW);

        assertThat(trip.accept(FULL, "All well", ANNA).after().get("reason")).isEqualTo("All well");
        assertThat(trip.accepted(false).creditedMilligrams()).isEqualTo(1_640);
        assertThatThrownBy(() -> trip.accept(FULL, "Again", ANNA)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> trip.reject("No", ANNA)).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsTakenBackAndAcceptedAgainCountsAsItDidBefore() {
        Trip trip = trip(TripState.REVIEW);
        trip.accept(FULL, "All well", ANNA);
        trip.reverse("A mistake", BEN);
        assertThat(trip.reversedBy()).isEqualTo(BEN);
        trip.appealed();

        trip.accept(new Judgement(Verdict.CAP, List.of(), 0), "No mistake", ANNA);
        assertThat(trip.credited()).isEqualTo(1_640);
    }

    @Test
    void theAppTookTheTrainForAWalkAndAClerkComputesItAnew() {
        Trip trip = Ids.give(new Trip(7, Mode.WALK, 100_000, NOW, 3_900, 16_400_000L, TripState.REJECTED), 3);
        FactorChoice train = new FactorChoice(1, 2024, Mode.RAIL_LONG, 31, 164);

        OtherMode other = trip.as(Mode.RAIL_LONG, train);
        assertThat(other.saving()).isEqualTo(100_000L * (164 - 31));
        TripDecided told = trip.acceptAs(
                other,
                new Judgement(Verdict.CAP, List.of(Reason.of("rewards.trip.capped", 10)), 10_000_000),
                "A train",
                null,
                ANNA);

        assertThat(told.before().get("mode")).isEqualTo("WALK");
        assertThat(told.after().get("mode")).isEqualTo("RAIL_LONG");
        assertThat(trip.accepted(false).mode()).isEqualTo(Mode.RAIL_LONG);
        assertThat(trip.accepted(false).savingMilligrams()).isEqualTo(13_300_000);
        assertThat(trip.credited()).isEqualTo(10_000_000);
        assertThat(trip.reasons())
                .extracting(Reason::key)
                .containsExactly("rewards.trip.mode-corrected", "rewards.trip.capped");
        assertThat(Texts.german().text(trip.reasons().get(0))).contains("Als Fernzug anerkannt, nicht als Zu Fuß");
    }

    @Test
    void whatTheRulesFindWithTheOtherModeNeedsAReasonThatTheHistoryTells() {
        Trip trip = Ids.give(new Trip(7, Mode.CAR, 100_000, NOW, 3_900, 0L, TripState.REJECTED), 3);
        OtherMode bicycle = trip.as(Mode.BICYCLE, new FactorChoice(1, 2024, Mode.BICYCLE, 0, 164))
                .with(List.of(Reason.of("rewards.trip.absurdly-fast", 93, 35)));

        for (String none : new String[] {null, " ", "Ja.", "\u200B".repeat(12)}) {
            assertThatThrownBy(() -> trip.acceptAs(bicycle, FULL, "A bicycle", none, ANNA))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                            .extracting(Reason::key)
                            .containsExactly("rewards.trip.despite"));
        }
        assertThat(trip.state()).isEqualTo(TripState.REJECTED);
        TripDecided told = trip.acceptAs(bicycle, FULL, "A bicycle", "Der Zeitmesser lief falsch.", ANNA);
        assertThat(told.after().get("reason")).isEqualTo("A bicycle\nDer Zeitmesser lief falsch.");
        assertThat(trip.reasons())
                .extracting(Reason::key)
                .containsExactly(
                        "rewards.trip.mode-corrected", "rewards.trip.nevertheless", "rewards.trip.absurdly-fast");
    }

    @Test
    void theModeThatWasReportedIsNoOtherOneAndWithoutAFactorTheSavingIsUnknown() {
        Trip trip = trip(TripState.REVIEW);

        assertThatThrownBy(() -> trip.as(Mode.BICYCLE, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> trip.as(null, null)).isInstanceOf(Refused.class);
        assertThat(trip.as(Mode.E_SCOOTER, new FactorChoice(1, 2024, Mode.E_SCOOTER, null, 164))
                        .saving())
                .isNull();
        assertThat(trip.as(Mode.E_SCOOTER, null).saving()).isNull();
    }

    @Test
    void onlyWhatWasTurnedDownCanBeObjectedTo() {
        assertThatThrownBy(() -> trip(TripState.REVIEW).appealed()).isInstanceOf(Refused.class);
        assertThat(trip(TripState.REJECTED).appealed().action()).isEqualTo("trip.appealed");
    }

    @Test
    void anAppealThatShowsNothingIsNone() {
        assertThatThrownBy(() -> TripCase.appeal(3, "\u200B\u200B", NOW)).isInstanceOf(Refused.class);
        assertThat(TripCase.text("\u202EIt was me")).isEqualTo("It was me");
    }

    @Test
    void whoDecidedOnceDoesNotDecideAboutTheAppeal() {
        TripCase appeal = TripCase.appeal(3, "It was me", NOW);

        assertThat(appeal.refusal(ANNA, List.of(BEN, ANNA))).isPresent();
        assertThat(appeal.refusal(ANNA, List.of(BEN))).isEmpty();
        assertThatThrownBy(() -> appeal.decide(true, "Yes", ANNA, List.of(BEN, ANNA), NOW))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> appeal.decide(true, " ", ANNA, List.of(BEN), NOW))
                .isInstanceOf(Refused.class);
        appeal.decide(true, "Yes", ANNA, List.of(BEN), NOW);
        assertThatThrownBy(() -> appeal.decide(false, "No", BEN, List.of(), NOW))
                .isInstanceOf(Refused.class);
        assertThat(appeal.decidedBy()).isEqualTo(ANNA);
    }

    @Test
    void whoComesTooLateIsToldWhatHappenedToTheTrip() {
        assertThatThrownBy(() -> TripCase.appeal(3, "It was me", NOW).seenAs(7))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        late -> assertThat(late.about().map(Subject::id)).contains(3L));
    }

    @Test
    void theHistoryTellsNoFactsOfTheTrip() {
        assertThat(trip(TripState.REVIEW).reject("No", ANNA).after().keySet())
                .containsExactlyInAnyOrder("state", "mode", "reason");
    }
}
