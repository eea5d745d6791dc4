package de.dresden.smartparticipation.projects.vote;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.selection.core.Ballot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BallotPaperTest {

    private static final List<VoteOption> OPTIONS = List.of(
            new VoteOption(1, "AN-2026-0001", "Garten", 10_000),
            new VoteOption(2, "AN-2026-0002", "Werkstatt", 6_000),
            new VoteOption(3, "AN-2026-0003", "Bank", 4_000));

    @Test
    void approvalTakesAnyNumberAndChoosingOnlySoMany() {
        BallotPaper approval = paper(BallotKind.APPROVAL, null, null);
        assertThat(problem(approval, Map.of(1, 1, 2, 1, 3, 1))).isNull();
        assertThat(problem(approval, Map.of(1, 2))).isEqualTo("points");
        assertThat(problem(approval, Map.of(4, 1))).isEqualTo("unknown-project");
        assertThat(problem(approval, Map.of(0, 1))).isEqualTo("unknown-project");
        BallotPaper choose = paper(BallotKind.CHOOSE, 2, null);
        assertThat(problem(choose, Map.of(1, 1, 3, 1))).isNull();
        assertThat(problem(choose, Map.of(1, 1, 2, 1, 3, 1))).isEqualTo("too-many-projects");
    }

    @Test
    void pointsAreNotMoreThanThereAreAndNotLessThanOne() {
        BallotPaper points = paper(BallotKind.POINTS, null, 5);
        assertThat(problem(points, Map.of(1, 4, 2, 1))).isNull();
        assertThat(problem(points, Map.of(1, 4, 2, 2))).isEqualTo("too-many-points");
        assertThat(problem(points, Map.of(1, 0))).isEqualTo("points");
        assertThat(problem(points, Map.of(1, -3, 2, 8))).isEqualTo("points");
        assertThat(points.counted(Choices.of(Map.of(1, 4, 2, 1))))
                .isEqualTo(Ballot.of(new int[] {0, 1}, new int[] {4, 1}));
    }

    @Test
    void aRankingHasEachPlaceOnceAndItsFirstPlaceIsWorthTheSameForEverybody() {
        BallotPaper ranking = paper(BallotKind.RANKING, null, null);
        assertThat(problem(ranking, Map.of(3, 1, 1, 2))).isNull();
        assertThat(problem(ranking, Map.of(3, 1, 1, 1))).isEqualTo("places");
        assertThat(problem(ranking, Map.of(3, 1, 1, 3))).isEqualTo("places");
        assertThat(ranking.counted(Choices.of(Map.of(3, 1)))).isEqualTo(Ballot.of(new int[] {2}, new int[] {3}));
        assertThat(ranking.counted(Choices.of(Map.of(3, 1, 1, 2))))
                .isEqualTo(Ballot.of(new int[] {0, 2}, new int[] {2, 3}));
    }

    @Test
    void withinTheBudgetABallotCostsNoMoreThanThereIs() {
        BallotPaper knapsack = paper(BallotKind.KNAPSACK, null, null);
        assertThat(problem(knapsack, Map.of(1, 1, 3, 1))).isNull();
        assertThat(problem(knapsack, Map.of(1, 1, 2, 1))).isEqualTo("over-budget");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Choices choices = Choices.of(Map.of(10, 2, 9, 1));
        assertThat(choices.text()).isEqualTo("9:1 10:2");
        assertThat(Choices.read(choices.text())).isEqualTo(choices);
        assertThat(Choices.read("").isEmpty()).isTrue();
    }

    private static String problem(BallotPaper paper, Map<Integer, Integer> choices) {
        return paper.problem(Choices.of(choices))
                .map(reason -> reason.key().replace("projects.vote.", ""))
                .orElse(null);
    }

    private static BallotPaper paper(BallotKind kind, Integer most, Integer points) {
        SelectionRule rule =
                new SelectionRule(kind, most, points, SelectionMethod.GREEDY, null, null, true, false, false);
        return new BallotPaper(rule, 15_000, OPTIONS);
    }
}
