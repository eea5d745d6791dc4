package de.dresden.smartparticipation.rewards.trip.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleSheet;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RuleEffectTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private static Judgement judged(Mode mode, int metres, int seconds, Long saving) {
        TripFacts trip = new TripFacts(mode, metres, NOW.minusSeconds(seconds), seconds);
        return Plausibility.judge(trip, new Surroundings(NOW, null, false, saving, 0L), RuleSheet.DELIVERED);
    }

    private static void saysAs(RuleName rule, Judgement judgement) {
        RuleEffect effect = RuleEffect.of(rule, rule.delivered()).orElseThrow();
        assertThat(judgement.verdict()).isEqualTo(effect.verdict());
        assertThat(judgement.reasons())
                .extracting(Reason::key)
                .contains(effect.sentence().key());
    }

    @Test
    void whatThePageSaysOfARuleIsWhatTheRuleDoes() {
        saysAs(RuleName.TRIP_MINIMUM_METRES, judged(Mode.WALK, 100, 100, 1L));
        saysAs(RuleName.SPEED_WALK, judged(Mode.WALK, 3_000, 1_000, 1L));
        saysAs(RuleName.SPEED_LEAST, judged(Mode.BUS, 500, 3_600, 1L));
        saysAs(RuleName.TRIP_ABSURD_PERCENT, judged(Mode.WALK, 9_000, 600, 1L));
        saysAs(RuleName.LENGTH_BICYCLE, judged(Mode.BICYCLE, 40_000, 7_200, 1L));
        saysAs(RuleName.DAILY_SAVING_MILLIGRAMS, judged(Mode.BICYCLE, 4_000, 1_200, 60_000_000L));
    }

    @Test
    void theSentencesCanBeReadWithoutATrip() {
        assertThat(Texts.german()
                        .text(RuleEffect.of(RuleName.SPEED_WALK, 9)
                                .orElseThrow()
                                .sentence()))
                .startsWith("… km/h im Mittel")
                .contains("9 km/h");
        assertThat(RuleEffect.of(RuleName.MEMBER_DEVICES, 5)).isEmpty();
        RuleEffect.withoutValue().forEach(effect -> assertThat(Texts.german().text(effect.sentence()))
                .doesNotContain("{"));
    }
}
