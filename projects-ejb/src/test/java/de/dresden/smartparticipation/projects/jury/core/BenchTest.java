package de.dresden.smartparticipation.projects.jury.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BenchTest {

    private static final Judge ANNA = new Judge(1, false, null, true);
    private static final Judge BERND = new Judge(2, false, null, true);
    private static final Judge CLARA = new Judge(3, false, null, true);
    private static final Judge FOR_BERND = new Judge(4, true, 2L, true);
    private static final Judge FOR_ANYBODY = new Judge(5, true, null, true);
    private static final List<Judge> JURY = List.of(ANNA, BERND, CLARA, FOR_BERND, FOR_ANYBODY);

    @Test
    void membersJudgeAndAlternatesWait() {
        Bench bench = Bench.of(JURY, Map.of(), Set.of());
        assertThat(bench.judges()).containsExactly(1L, 2L, 3L);
        assertThat(bench.steppedIn()).isEmpty();
        assertThat(bench.quorum(1)).isEqualTo(2);
    }

    @Test
    void whoHasAConflictIsReplacedByTheOwnAlternateFirst() {
        Bench bench = Bench.of(JURY, Map.of(2L, Said.CONFLICT), Set.of());
        assertThat(bench.judges()).containsExactly(1L, 3L, 4L);
        assertThat(bench.seats()).isEqualTo(3);
    }

    @Test
    void oneAlternateFillsOneSeat() {
        Bench bench = Bench.of(
                List.of(ANNA, BERND, CLARA, FOR_ANYBODY), Map.of(1L, Said.CONFLICT, 2L, Said.CONFLICT), Set.of());
        assertThat(bench.judges()).containsExactly(3L, 5L);
        assertThat(bench.seats()).as("the second conflict is counted out").isEqualTo(2);
        assertThat(bench.quorum(1)).isEqualTo(2);
    }

    @Test
    void anAlternateInConflictDoesNotStepIn() {
        Bench bench = Bench.of(
                List.of(ANNA, BERND, CLARA, FOR_BERND), Map.of(2L, Said.CONFLICT, 4L, Said.CONFLICT), Set.of());
        assertThat(bench.judges()).containsExactly(1L, 3L);
        assertThat(bench.seats()).isEqualTo(2);
    }

    @Test
    void anAlternateOfSomebodyElseStaysOut() {
        assertThat(Bench.of(List.of(ANNA, BERND, FOR_BERND), Map.of(1L, Said.CONFLICT), Set.of())
                        .judges())
                .containsExactly(2L);
    }

    @Test
    void whoLeftCountsWhereTheScoreWasFinal() {
        Judge left = new Judge(2, false, null, false);
        List<Judge> jury = List.of(ANNA, left, CLARA, FOR_ANYBODY);
        assertThat(Bench.of(jury, Map.of(), Set.of(2L)).judges()).containsExactly(1L, 2L, 3L);
        assertThat(Bench.of(jury, Map.of(), Set.of()).judges()).containsExactly(1L, 3L, 5L);
        assertThat(Bench.of(jury, Map.of(2L, Said.CONFLICT), Set.of(2L)).judges())
                .as("a conflict takes the final score out")
                .containsExactly(1L, 3L, 5L);
    }

    @Test
    void whoIsMissingWithoutAConflictStillCountsForTheQuorum() {
        Judge left = new Judge(2, false, null, false);
        Bench bench = Bench.of(List.of(ANNA, left, CLARA), Map.of(3L, Said.CONFLICT), Set.of());
        assertThat(bench.judges()).containsExactly(1L);
        assertThat(bench.quorum(1)).as("one of two is not more than half").isEqualTo(2);
        assertThat(bench.quorum(3)).isEqualTo(3);
    }
}
