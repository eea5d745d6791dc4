package de.dresden.smartparticipation.projects.jury.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.projects.selection.core.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final List<Scale> SCALES = List.of(new Scale(1, 3, 0, 5), new Scale(2, 1, 1, 4));
    private static final List<Scale> ONE = List.of(new Scale(1, 1, 0, 100));

    @Test
    void aScoreIsNormalisedByItsScaleAndWeighted() {
        assertThat(marks(7, 1, 4, 2).score(SCALES))
                .as("(3 · 4/5 + 1 · 1/3) / 4")
                .isEqualTo(Fraction.of(41, 60));
        assertThat(marks(7, 1, 5, 4).score(SCALES)).isEqualTo(Fraction.of(1, 1));
        assertThat(marks(7, 1, 0, 1).score(SCALES)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void whatIsNotScoredOrOffTheScaleIsNoScore() {
        assertThatThrownBy(() -> new Marks(7, 1, Map.of(1L, 3)).score(SCALES))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> marks(7, 1, 6, 2).score(SCALES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thirdsThatDoublesWouldTellApartAreATie() {
        // 0.1 + 0.2 and 0.3 differ as doubles
        List<Scale> tenths = List.of(new Scale(1, 1, 0, 10));
        List<Standing> ranking = Ranking.of(
                List.of(1L, 2L, 3L, 4L),
                tenths,
                List.of(
                        one(7, 1, 1),
                        one(8, 1, 2),
                        one(7, 2, 3),
                        one(8, 2, 0),
                        one(7, 3, 9),
                        one(8, 3, 9),
                        one(7, 4, 0)));
        assertThat(ranking).extracting(Standing::application).containsExactly(3L, 1L, 2L, 4L);
        assertThat(ranking).extracting(Standing::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranking).extracting(Standing::tied).containsExactly(false, true, true, false);
    }

    @Test
    void theMeanIsOverThoseWhoScoredIt() {
        List<Standing> ranking = Ranking.of(List.of(1L, 2L), ONE, List.of(one(7, 1, 80), one(7, 2, 60), one(8, 2, 70)));
        assertThat(ranking).extracting(Standing::score).containsExactly(Fraction.of(4, 5), Fraction.of(13, 20));
        assertThat(ranking.get(1).lowest()).isEqualTo(Fraction.of(3, 5));
        assertThat(ranking.get(1).highest()).isEqualTo(Fraction.of(7, 10));
        assertThat(ranking.get(1).variance()).isEqualTo(Fraction.of(1, 400));
    }

    @Test
    void whatNobodyScoredComesLastWithoutAPlace() {
        List<Standing> ranking = Ranking.of(List.of(1L, 2L), ONE, List.of(one(7, 2, 0)));
        assertThat(ranking).extracting(Standing::application).containsExactly(2L, 1L);
        assertThat(ranking.get(1).rank()).isNull();
        assertThat(ranking.get(1).score()).isNull();
    }

    @Test
    void onePersonWhoLeavesCanTurnARanking() {
        List<Standing> ranking = Ranking.of(
                List.of(1L, 2L),
                ONE,
                List.of(one(7, 1, 100), one(8, 1, 40), one(9, 1, 40), one(7, 2, 10), one(8, 2, 50), one(9, 2, 50)));
        Standing first = ranking.get(0);
        assertThat(first.application()).isEqualTo(1);
        assertThat(first.best()).isEqualTo(1);
        assertThat(first.worst()).as("without 7 it is second").isEqualTo(2);
        assertThat(ranking.get(1).best()).isEqualTo(1);
    }

    @Test
    void theOddOneOutIsPointedAt() {
        assertThat(outliers(50, 52, 48, 51, 5)).as("median 50, MAD 2; 45 away").containsExactly(5L);
        assertThat(outliers(50, 60, 40, 70, 30)).as("evenly spread").isEmpty();
        assertThat(outliers(50, 50, 50, 50, 50)).as("all alike").isEmpty();
        assertThat(outliers(50, 50, 50, 50, 50, 50, 50, 50, 10))
                .as("most alike: by the mean distance, 40 / (1.253314 · 40/9) = 7.2")
                .containsExactly(9L);
        assertThat(outliers(0, 100)).as("of two neither is odd").isEmpty();
    }

    @Test
    void ranksAgreeWithAnOrderByPlainNumbers() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            List<Marks> marks = new ArrayList<>();
            long[] sums = new long[6];
            for (int application = 0; application < sums.length; application++) {
                for (int member = 0; member < 4; member++) {
                    int points = random.nextInt(4);
                    sums[application] += points;
                    marks.add(new Marks(member, application, Map.of(1L, points)));
                }
            }
            List<Standing> ranking = Ranking.of(List.of(0L, 1L, 2L, 3L, 4L, 5L), List.of(new Scale(1, 7, 0, 3)), marks);
            for (Standing one : ranking) {
                long better = 0;
                for (long sum : sums) {
                    better += sum > sums[(int) one.application()] ? 1 : 0;
                }
                assertThat(one.rank()).isEqualTo(1 + (int) better);
                assertThat(one.best()).isLessThanOrEqualTo(one.rank());
                assertThat(one.worst()).isGreaterThanOrEqualTo(one.rank());
            }
        }
    }

    private static java.util.Set<Long> outliers(int... points) {
        List<Marks> marks = new ArrayList<>();
        for (int point : points) {
            marks.add(one(marks.size() + 1, 1, point));
        }
        return Ranking.of(List.of(1L), ONE, marks).get(0).outliers();
    }

    private static Marks marks(long member, long application, int first, int second) {
        return new Marks(member, application, Map.of(1L, first, 2L, second));
    }

    private static Marks one(long member, long application, int points) {
        return new Marks(member, application, Map.of(1L, points));
    }
}
