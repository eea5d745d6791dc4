package de.dresden.smartparticipation.projects.cooperation.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** «Why not with X?» names the true loss. */
class AlternativesTest {

    @Property(tries = 300)
    void aForcedPairCostsWhatTheBestOfAllMatchingsWithItLoses(@ForAll("rounds") Rounds.Round round) {
        Alternatives alternatives = Alternatives.in(round.scores(), round.settings());
        Totals best = alternatives.matching().totals();
        for (WhyNot whyNot : all(round, alternatives)) {
            if (whyNot.with() != null) {
                Totals naive = Naive.forcing(round.scores(), round.settings(), whyNot.pair())
                        .best();
                assertThat(whyNot.with()).isEqualTo(naive);
                assertThat(whyNot.best()).isEqualTo(best);
                assertThat(best).isGreaterThanOrEqualTo(naive);
                assertThat(whyNot.answer() == WhyNot.Answer.WORSE).isEqualTo(best.compareTo(naive) > 0);
                assertThat(whyNot.loss().sum()).isEqualTo(best.sum() - naive.sum());
            }
        }
    }

    @Property(tries = 300)
    void theBestAlternativesAreTheBestOfAll(@ForAll("rounds") Rounds.Round round) {
        Alternatives alternatives = Alternatives.in(round.scores(), round.settings());
        List<WhyNot> all = all(round, alternatives).stream()
                .filter(whyNot -> whyNot.with() != null && whyNot.answer() != WhyNot.Answer.PAIRED)
                .sorted(Comparator.comparing(WhyNot::with).reversed().thenComparing(WhyNot::pair))
                .toList();
        for (Company company : round.scores().companies()) {
            List<Totals> best = all.stream()
                    .filter(whyNot -> whyNot.pair().has(company.id()))
                    .limit(3)
                    .map(WhyNot::with)
                    .toList();
            assertThat(alternatives.best(company.id(), 3))
                    .extracting(WhyNot::with)
                    .isEqualTo(best);
        }
    }

    @Property(tries = 300)
    void whoWouldBothDoBetterTogetherIsTold(@ForAll("rounds") Rounds.Round round) {
        Alternatives alternatives = Alternatives.in(round.scores(), round.settings());
        List<Pair> expected = new ArrayList<>();
        round.scores().each((one, other, score) -> {
            Pair pair = new Pair(one.id(), other.id());
            boolean may = score >= round.settings().smallest()
                    && !round.settings().forbidden().contains(pair);
            if (may && better(alternatives, one, score) && better(alternatives, other, score)) {
                expected.add(pair);
            }
        });
        assertThat(alternatives.blocking()).extracting(Blocking::pair).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** In larger rounds too: no best matching gives the first company a partner that comes before the one it has. */
    @Property(tries = 40)
    void theFirstCompanyHasTheFirstPartnerThatItCanHave(
            @ForAll @IntRange(min = 1, max = 10) int density, @ForAll long seed) {
        Scores scores = Rounds.large(seed, 40, density, 4);
        Alternatives alternatives = Alternatives.in(scores, Settings.open().atMost(density % 2 == 0 ? 12 : 99));
        long partner = alternatives
                .matching()
                .of(1)
                .map(paired -> paired.pair().partner(1))
                .orElse(41L);
        for (long before = 2; before < partner; before++) {
            assertThat(alternatives.whyNot(new Pair(1, before)).answer())
                    .isIn(WhyNot.Answer.EXCLUDED, WhyNot.Answer.WORSE);
        }
    }

    @Test
    void whatCannotBeIsSaidWithItsReason() {
        Scores scores = Scores.of(companies(8))
                .put(1, 2, 5)
                .put(3, 4, 6)
                .put(3, 5, 1)
                .put(4, 5, 7)
                .put(6, 7, 9)
                .build();
        Settings settings =
                Settings.open().from(2).fixing(Set.of(new Pair(1, 2))).forbidding(Set.of(new Pair(4, 5)));
        Alternatives alternatives = Alternatives.in(scores, settings);
        assertThat(alternatives.whyNot(new Pair(1, 2)).answer()).isEqualTo(WhyNot.Answer.PAIRED);
        assertThat(alternatives.whyNot(new Pair(3, 4)).answer()).isEqualTo(WhyNot.Answer.PAIRED);
        assertThat(alternatives.whyNot(new Pair(1, 8)).answer()).isEqualTo(WhyNot.Answer.EXCLUDED);
        assertThat(alternatives.whyNot(new Pair(5, 3)).answer()).isEqualTo(WhyNot.Answer.TOO_SMALL);
        WhyNot forbidden = alternatives.whyNot(new Pair(4, 5));
        assertThat(forbidden.answer()).isEqualTo(WhyNot.Answer.FORBIDDEN);
        assertThat(forbidden.score()).isEqualTo(OptionalInt.of(7));
        assertThatThrownBy(forbidden::loss).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> alternatives.whyNot(new Pair(1, 99))).isInstanceOf(IllegalArgumentException.class);
        Scores more =
                Scores.of(companies(4)).put(1, 2, 5).put(2, 3, 8).put(3, 4, 1).build();
        Settings fixed = Settings.open().fixing(Set.of(new Pair(1, 2)));
        assertThat(Alternatives.in(more, fixed).whyNot(new Pair(2, 3)).answer()).isEqualTo(WhyNot.Answer.FIXED);
        assertThat(Alternatives.in(more, fixed.atMost(1)).whyNot(new Pair(3, 4)).answer())
                .isEqualTo(WhyNot.Answer.NO_MORE_PAIRS);
        assertThat(Alternatives.in(more, fixed.atMost(1)).best(3, 5)).isEmpty();
    }

    /** 1–2–3–4 with a good middle: the pair of the middle leaves two alone. */
    @Test
    void theLossCanBeAPairAlthoughTheScoreIsHigh() {
        Scores scores =
                Scores.of(companies(4)).put(1, 2, 5).put(2, 3, 80).put(3, 4, 6).build();
        WhyNot whyNot = Alternatives.in(scores, Settings.open()).whyNot(new Pair(3, 2));
        assertThat(whyNot.answer()).isEqualTo(WhyNot.Answer.WORSE);
        assertThat(whyNot.loss()).isEqualTo(new WhyNot.Loss(1, -75, -69, 0));
        assertThat(Alternatives.in(scores, Settings.open()).blocking())
                .containsExactly(new Blocking(new Pair(2, 3), 80, OptionalInt.of(5), OptionalInt.of(6)));
    }

    private static List<Company> companies(int count) {
        List<Company> companies = new ArrayList<>();
        for (int company = 1; company <= count; company++) {
            companies.add(new Company(company, 0));
        }
        return companies;
    }

    private static List<WhyNot> all(Rounds.Round round, Alternatives alternatives) {
        List<WhyNot> all = new ArrayList<>();
        List<Company> companies = round.scores().companies();
        for (int one = 0; one < companies.size(); one++) {
            for (int other = one + 1; other < companies.size(); other++) {
                all.add(alternatives.whyNot(
                        new Pair(companies.get(one).id(), companies.get(other).id())));
            }
        }
        return all;
    }

    private static boolean better(Alternatives alternatives, Company company, int score) {
        return alternatives
                .matching()
                .of(company.id())
                .map(paired -> !paired.fixed() && paired.score().orElseThrow() < score)
                .orElse(true);
    }

    @Provide
    Arbitrary<Rounds.Round> rounds() {
        return Arbitraries.longs().map(Rounds::small);
    }
}
