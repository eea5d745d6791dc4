package de.dresden.smartparticipation.projects.cooperation.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import de.dresden.smartparticipation.projects.cooperation.matching.Settings;
import de.dresden.smartparticipation.projects.cooperation.score.CompanyFacts;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The life of a round and of its variants, and what a round may say. */
class RoundTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Capacity ANNA = new Capacity(1L, null);
    private static final Capacity BERND = new Capacity(2L, null);

    private final Round round = new Round("RU-2026-01", data(RoundRules.usual(TandemBounds.USUAL)), NOW);

    @Test
    void aRoundIsOpenedProposedReleasedAndClosed() {
        assertThatThrownBy(() -> round.propose(NOW)).isInstanceOf(Refused.class);
        round.open(NOW);
        assertThatThrownBy(() -> round.open(NOW)).isInstanceOf(Refused.class);
        round.propose(NOW);
        assertThatThrownBy(() -> round.write(data(RoundRules.usual(TandemBounds.USUAL)), DAY))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> round.close("vorbei", NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(round::requireComputable).isInstanceOf(Refused.class);
        round.release(NOW);
        round.requireComputable();
        round.propose(NOW);
        round.goOn(true, NOW);
        assertThat(round.state()).isEqualTo(RoundState.RELEASED);
        assertThatThrownBy(() -> round.close(" ", NOW)).isInstanceOf(Refused.class);
        round.close("vorbei", NOW);
        assertThat(round.state()).isEqualTo(RoundState.CLOSED);
        assertThatThrownBy(round::requireChangeable).isInstanceOf(Refused.class);
    }

    @Test
    void whoProposedAVariantDoesNotReleaseIt() {
        Run run = run(Map.of("financing", 3));
        run.propose(ANNA, NOW);
        assertThatThrownBy(() -> run.approve(ANNA, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> run.propose(BERND, NOW)).isInstanceOf(Refused.class);
        run.giveBack(BERND, NOW, "Bitte noch einmal ohne Wartezeit.");
        assertThat(run.approval().state()).isEqualTo(ApprovalState.RETURNED);
        run.propose(BERND, NOW);
        run.approve(ANNA, NOW);
        assertThat(run.row().releasedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> run.propose(BERND, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void aVariantWithoutPairsIsNotProposed() {
        Run run = run(Map.of());
        assertThat(run.row().alone()).isEqualTo(2);
        assertThatThrownBy(() -> run.propose(ANNA, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        RoundRules wrong =
                new RoundRules(Conditions.usual(4), 1_001, 0, false, 91, new Weights(50, 10, 10, 10, 5, 5, 5));
        assertThatThrownBy(() ->
                        new Round("RU-2026-02", new RoundData(Wording.of("x"), DAY, DAY.minusDays(1), wrong), NOW))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reasons()).hasSize(7));
    }

    @Test
    void aRoundLiesInTheFutureAndLastsThreeYearsAtMost() {
        assertThat(problems(DAY.minusDays(12), DAY)).containsExactly("first-day-past");
        assertThat(problems(null, null)).containsExactly("first-day-missing", "last-day-missing");
        assertThat(problems(DAY, DAY.minusDays(1))).containsExactly("days");
        assertThat(problems(DAY, LocalDate.of(9999, 3, 1))).containsExactly("days-many");
        assertThat(problems(DAY, DAY.plusYears(3).plusDays(1))).containsExactly("days-many");
        LocalDate today = LocalDate.of(2026, 11, 20);
        Round longest = new Round("RU-2026-03", days(today, today.plusYears(3)), NOW);
        LocalDate later = today.plusDays(40);
        longest.write(days(today, today.plusYears(1)), later);
        assertThatThrownBy(() -> longest.write(days(today.minusDays(1), later), later))
                .isInstanceOf(Refused.class);
    }

    private static List<String> problems(LocalDate first, LocalDate last) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(() -> new Round("RU-2026-02", days(first, last), NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> refused.reasons()
                        .forEach(one -> said.add(one.key().substring("projects.cooperation.round.".length()))));
        return said;
    }

    private static RoundData days(LocalDate first, LocalDate last) {
        return new RoundData(Wording.of("Runde"), first, last, RoundRules.usual(TandemBounds.USUAL));
    }

    @Test
    void whatWasReadBeforeACommandOfSomebodyElseIsAConflict() {
        assertThatThrownBy(() -> round.seenAs(new RoundKey("RU-2026-01", 7))).isInstanceOf(Conflict.class);
    }

    private static RoundData data(RoundRules rules) {
        return new RoundData(Wording.of("Runde"), DAY, DAY.plusDays(90), rules);
    }

    private static Run run(Map<String, Integer> needs) {
        RunInput input = new RunInput(
                RoundRules.usual(TandemBounds.USUAL),
                Settings.UNLIMITED,
                List.of(company(1, "design", true, needs), company(2, "trade", false, needs)),
                Set.of(),
                Set.of(),
                Set.of());
        Computing.Computed computed = Computing.of(input);
        return new Run(
                1, 1, "", computed.input(), computed.result(), computed.scored().size(), NOW);
    }

    private static CompanyFacts company(long id, String sector, boolean kkw, Map<String, Integer> needs) {
        TreeMap<String, Integer> grades = new TreeMap<>(needs);
        return new CompanyFacts(
                id,
                sector,
                kkw,
                true,
                grades,
                grades,
                0,
                0,
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
    }
}
