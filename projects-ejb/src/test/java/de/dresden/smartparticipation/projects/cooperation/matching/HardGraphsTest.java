package de.dresden.smartparticipation.projects.cooperation.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs on which matching goes wrong where it goes wrong at all. */
class HardGraphsTest {

    private static final int NO = -1;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 40, 101})
    void allScoresAreTheSame(int size) {
        Matching matching = proven(size, (one, other) -> 7);
        assertThat(matching.totals()).isEqualTo(new Totals(size / 2, size < 2 ? 0 : 7, 7L * (size / 2), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 21, 99})
    void oneOddCircle(int size) {
        Matching matching = proven(size, (one, other) -> other == one + 1 || one == 1 && other == size ? one : NO);
        assertThat(matching.totals().pairs()).isEqualTo(size / 2);
        assertThat(matching.alone()).hasSize(1);
    }

    /** Every second edge of a path of even length leaves the worst ends out. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 51, 100})
    void aPath(int size) {
        Matching matching = proven(size, (one, other) -> other == one + 1 ? one : NO);
        assertThat(matching.totals().pairs()).isEqualTo(size / 2);
    }

    @Test
    void aStarHasOnePair() {
        Matching matching = proven(30, (one, other) -> one == 1 ? other : NO);
        assertThat(matching.totals()).isEqualTo(new Totals(1, 30, 30, 0));
        assertThat(matching.alone()).hasSize(28).allMatch(alone -> alone.why() == Alone.Why.TOO_FEW_PARTNERS);
        assertThat(matching.certificate().most().companies()).containsExactly(1L);
    }

    /** Both cliques are odd, so the only bridge must be a pair, however bad. */
    @Test
    void twoOddCliquesWithABridge() {
        int half = 15;
        Matching matching = proven(2 * half, (one, other) -> {
            boolean bridge = one == half && other == half + 1;
            return bridge ? 1 : one <= half == other <= half ? 50 + (one * other) % 7 : NO;
        });
        assertThat(matching.totals().pairs()).isEqualTo(half);
        assertThat(matching.totals().worst()).isEqualTo(1);
        assertThat(matching.of(half).orElseThrow().pair()).isEqualTo(new Pair(half, half + 1));
    }

    /** Triangles in triangles: the nearer by powers of three, the better; one edge out of the whole. */
    @ParameterizedTest
    @ValueSource(ints = {9, 27, 81, 243})
    void oddSetsWithinOddSets(int size) {
        Matching matching = proven(size + 1, (one, other) -> {
            if (other == size + 1) {
                return one == size ? 0 : NO;
            }
            int apart = 0;
            for (int scale = 1; (one - 1) / scale != (other - 1) / scale; scale *= 3) {
                apart++;
            }
            return 1_000 - 100 * apart;
        });
        assertThat(matching.totals().pairs()).isEqualTo((size + 1) / 2);
        assertThat(matching.certificate().sum().sets()).hasSizeGreaterThan(size / 9);
        assertThat(matching.certificate().sum().sets().stream()
                        .mapToInt(set -> set.companies().size())
                        .max())
                .hasValue(size);
    }

    /** Each of a few can be the partner of each of many: the barrier. */
    @Test
    void fewServeMany() {
        Matching matching = proven(60, (one, other) -> one <= 20 && other > 20 ? one * other % 97 : NO);
        assertThat(matching.totals().pairs()).isEqualTo(20);
        assertThat(matching.certificate().most().companies()).hasSize(20);
    }

    @Test
    void thereIsNobodyOrNothing() {
        assertThat(proven(0, (one, other) -> NO).totals()).isEqualTo(Totals.NONE);
        Matching alone = proven(3, (one, other) -> NO);
        assertThat(alone.alone()).hasSize(3).allMatch(one -> one.why() == Alone.Why.NOBODY_FITS);
    }

    @Test
    void noMorePairsThanTheRoundHas() {
        Scores scores = scores(40, (one, other) -> one * other % 53);
        for (int most = 0; most <= 20; most++) {
            Settings settings = Settings.open().atMost(most);
            Matching matching = Pairing.of(scores, settings);
            assertThat(matching.totals().pairs()).isEqualTo(most);
            assertThat(Checker.fault(scores, settings, matching)).isEmpty();
            assertThat(matching.alone()).allMatch(alone -> alone.why() == Alone.Why.NO_MORE_PAIRS);
        }
    }

    @Test
    void whoWaitedLongerComesFirstWhereScoresAreTheSame() {
        List<Company> companies = List.of(new Company(1, 0), new Company(2, 3), new Company(3, 1));
        Scores scores =
                Scores.of(companies).put(1, 2, 4).put(2, 3, 4).put(1, 3, 4).build();
        assertThat(Pairing.of(scores, Settings.open()).alone())
                .extracting(Alone::company)
                .containsExactly(1L);
    }

    @Test
    void fixedPairsStayAndDoNotCount() {
        Scores scores = scores(6, (one, other) -> one + other);
        Settings settings = Settings.open().fixing(Set.of(new Pair(5, 6), new Pair(1, 2)));
        Matching matching = Pairing.of(scores, settings);
        assertThat(matching.pairs()).filteredOn(Paired::fixed).hasSize(2);
        assertThat(matching.totals()).isEqualTo(new Totals(1, 7, 7, 0));
        assertThat(Checker.fault(scores, settings, matching)).isEmpty();
        Settings unknown = Settings.open().fixing(Set.of(new Pair(5, 99)));
        assertThatThrownBy(() -> Pairing.of(scores, unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The largest scores there can be, and waiting on top. */
    @Test
    void numbersThatFitAndThatDoNot() {
        Scores largest = Scores.of(List.of(new Company(1, 9), new Company(2, 9), new Company(3, 8)))
                .put(1, 2, Integer.MAX_VALUE)
                .put(2, 3, Integer.MAX_VALUE)
                .put(1, 3, Integer.MAX_VALUE)
                .build();
        Matching matching = Pairing.of(largest, Settings.open());
        assertThat(matching.alone()).extracting(Alone::company).containsExactly(3L);
        assertThat(Checker.fault(largest, Settings.open(), matching)).isEmpty();
        Scores beyond = Scores.of(List.of(new Company(1, Integer.MAX_VALUE), new Company(2, Integer.MAX_VALUE)))
                .put(1, 2, Integer.MAX_VALUE)
                .build();
        assertThatThrownBy(() -> Pairing.of(beyond, Settings.open())).isInstanceOf(ArithmeticException.class);
    }

    private static Matching proven(int size, IntBinaryOperator score) {
        Scores scores = scores(size, score);
        Matching matching = Pairing.of(scores, Settings.open());
        assertThat(Checker.fault(scores, Settings.open(), matching)).isEmpty();
        return matching;
    }

    private static Scores scores(int size, IntBinaryOperator score) {
        List<Company> companies = new ArrayList<>();
        for (int company = 1; company <= size; company++) {
            companies.add(new Company(company, 0));
        }
        Scores.Builder scores = Scores.of(companies);
        for (int one = 1; one <= size; one++) {
            for (int other = one + 1; other <= size; other++) {
                int found = score.applyAsInt(one, other);
                if (found != NO) {
                    scores.put(one, other, found);
                }
            }
        }
        return scores.build();
    }
}
