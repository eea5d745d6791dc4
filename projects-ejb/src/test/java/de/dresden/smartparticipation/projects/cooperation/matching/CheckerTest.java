package de.dresden.smartparticipation.projects.cooperation.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a result, the checker finds it and says what it is. */
class CheckerTest {

    private static final Settings OPEN = Settings.open();

    /** Two triangles with a bridge and one who fits only a corner: the second odd set has a price. */
    private final Scores scores = Scores.of(companies(7))
            .put(1, 2, 9)
            .put(2, 3, 9)
            .put(1, 3, 9)
            .put(3, 4, 2)
            .put(4, 5, 8)
            .put(5, 6, 8)
            .put(4, 6, 8)
            .put(6, 7, 3)
            .build();

    private final Matching right = Pairing.of(scores, OPEN);

    @Test
    void theRightOneIsRight() {
        assertThat(right.totals()).isEqualTo(new Totals(3, 3, 20, 7));
        assertThat(Checker.fault(scores, OPEN, right)).isEmpty();
    }

    @Test
    void aDroppedPair() {
        List<Paired> fewer = right.pairs().subList(1, 3);
        assertThat(kind(with(fewer, right.alone(), right.totals(), right.certificate())))
                .isEqualTo(Fault.Kind.COMPANY);
        List<Alone> more = new ArrayList<>(right.alone());
        Pair dropped = right.pairs().get(0).pair();
        more.add(new Alone(dropped.one(), Alone.Why.TOO_FEW_PARTNERS));
        more.add(new Alone(dropped.other(), Alone.Why.TOO_FEW_PARTNERS));
        assertThat(kind(with(fewer, more, right.totals(), right.certificate()))).isEqualTo(Fault.Kind.TOTALS);
        assertThat(kind(with(fewer, more, totals(fewer), right.certificate()))).isEqualTo(Fault.Kind.MOST_PAIRS);
    }

    @Test
    void aCompanyInTwoPairs() {
        List<Paired> pairs = new ArrayList<>(right.pairs());
        pairs.add(new Paired(new Pair(3, 4), OptionalInt.of(2), false));
        assertThat(kind(with(pairs, right.alone(), totals(pairs), right.certificate())))
                .isEqualTo(Fault.Kind.COMPANY);
    }

    @Test
    void aSumThatLooksBetter() {
        Totals better = new Totals(3, 3, 21, 7);
        assertThat(kind(with(right.pairs(), right.alone(), better, right.certificate())))
                .isEqualTo(Fault.Kind.TOTALS);
        List<Paired> pairs = new ArrayList<>(right.pairs());
        Paired first = pairs.get(0);
        pairs.set(0, new Paired(first.pair(), OptionalInt.of(first.score().orElseThrow() + 1), false));
        assertThat(kind(with(pairs, right.alone(), totals(pairs), right.certificate())))
                .isEqualTo(Fault.Kind.PAIR);
    }

    @Test
    void aPairThatMustNotBe() {
        Pair made = right.pairs().get(0).pair();
        assertThat(Checker.fault(scores, OPEN.forbidding(Set.of(made)), right))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.PAIR));
        assertThat(Checker.fault(scores, OPEN.from(4), right))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.PAIR));
        assertThat(Checker.fault(scores, OPEN.atMost(2), right))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.TOO_MANY));
        assertThat(Checker.fault(scores, OPEN.fixing(Set.of(made)), right))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.FIXED));
    }

    /** As many pairs, but the worst one is worse; and as good a worst one, but a smaller sum. */
    @Test
    void aMatchingThatIsNotTheBest() {
        List<Paired> worse = List.of(paired(1, 2, 9), paired(3, 4, 2), paired(5, 6, 8));
        assertThat(kind(with(worse, alone(7), totals(worse), right.certificate())))
                .isEqualTo(Fault.Kind.WORST_PAIR);
        Scores square = Scores.of(companies(4))
                .put(1, 2, 5)
                .put(3, 4, 5)
                .put(1, 3, 5)
                .put(2, 4, 6)
                .build();
        Matching best = Pairing.of(square, OPEN);
        List<Paired> smaller = List.of(paired(1, 2, 5), paired(3, 4, 5));
        Matching other = new Matching(smaller, List.of(), new Totals(2, 5, 10, 4), best.certificate());
        assertThat(Checker.fault(square, OPEN, other))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.SUM));
    }

    /** Nobody's price can be moved, and no odd set left out, without the proof failing. */
    @Test
    void aChangedProof() {
        Certificate proof = right.certificate();
        assertThat(proof.sum().sets()).isNotEmpty();
        for (long company = 1; company <= 7; company++) {
            for (long by : new long[] {-1, 1, 100}) {
                TreeMap<Long, Long> prices = new TreeMap<>(proof.sum().companies());
                prices.merge(company, by, Long::sum);
                assertThat(kind(proven(
                                proof.most(),
                                proof.worst(),
                                new Prices(prices, proof.sum().sets()))))
                        .as(company + " by " + by)
                        .isEqualTo(Fault.Kind.SUM);
            }
        }
        Prices without = new Prices(proof.sum().companies(), List.of());
        assertThat(kind(proven(proof.most(), proof.worst(), without))).isEqualTo(Fault.Kind.SUM);
        assertThat(kind(proven(proof.most(), proof.worst(), null))).isEqualTo(Fault.Kind.SUM);
        Prices huge = new Prices(new TreeMap<>(proof.sum().companies()), List.of(new OddSet(List.of(1L, 2L, 3L), 1)));
        assertThat(kind(proven(proof.most(), proof.worst(), huge))).isEqualTo(Fault.Kind.SUM);
        assertThat(kind(proven(null, proof.worst(), proof.sum()))).isEqualTo(Fault.Kind.MOST_PAIRS);
        assertThat(kind(proven(new Barrier(List.of(1L, 2L)), proof.worst(), proof.sum())))
                .isEqualTo(Fault.Kind.MOST_PAIRS);
        assertThat(kind(proven(proof.most(), null, proof.sum()))).isEqualTo(Fault.Kind.WORST_PAIR);
        assertThat(kind(proven(proof.most(), new Barrier(List.of(1L, 2L, 4L, 5L)), proof.sum())))
                .isEqualTo(Fault.Kind.WORST_PAIR);
    }

    /** Prices so large that they would overflow are no proof. */
    @Test
    void pricesThatOverflow() {
        TreeMap<Long, Long> prices = new TreeMap<>(right.certificate().sum().companies());
        prices.replaceAll((company, price) -> Long.MAX_VALUE);
        Prices huge = new Prices(prices, right.certificate().sum().sets());
        assertThat(kind(proven(right.certificate().most(), right.certificate().worst(), huge)))
                .isEqualTo(Fault.Kind.SUM);
    }

    /** In random rounds: partners of two pairs swapped wherever that makes another matching. */
    @Test
    void swappedPartners() {
        int refused = 0;
        for (long seed = 0; seed < 400; seed++) {
            Rounds.Round round = Rounds.small(new Random(seed).nextLong());
            Matching matching = Pairing.of(round.scores(), round.settings());
            List<Paired> free =
                    matching.pairs().stream().filter(paired -> !paired.fixed()).toList();
            if (free.size() < 2) {
                continue;
            }
            Pair one = new Pair(free.get(0).pair().one(), free.get(1).pair().one());
            Pair other = new Pair(free.get(0).pair().other(), free.get(1).pair().other());
            UnaryOperator<Matching> swapped = given -> {
                List<Paired> pairs = new ArrayList<>(given.pairs());
                pairs.removeAll(free.subList(0, 2));
                pairs.add(new Paired(one, round.scores().score(one), false));
                pairs.add(new Paired(other, round.scores().score(other), false));
                return new Matching(pairs, given.alone(), given.totals(), given.certificate());
            };
            Totals best = matching.totals();
            Matching changed = swapped.apply(matching);
            boolean asGood = changed.pairs().stream().allMatch(paired -> allowed(round, paired))
                    && totals(
                                    changed.pairs().stream()
                                            .filter(paired -> !paired.fixed())
                                            .toList(),
                                    round.scores())
                            .equals(best);
            assertThat(Checker.fault(round.scores(), round.settings(), changed).isEmpty())
                    .as(round.told())
                    .isEqualTo(asGood);
            refused += asGood ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static boolean allowed(Rounds.Round round, Paired paired) {
        return paired.fixed()
                || paired.score().orElse(-1) >= round.settings().smallest()
                        && !round.settings().forbidden().contains(paired.pair());
    }

    private Fault.Kind kind(Matching matching) {
        return Checker.fault(scores, OPEN, matching).map(Fault::kind).orElse(null);
    }

    private Matching proven(Barrier most, Barrier worst, Prices sum) {
        return with(right.pairs(), right.alone(), right.totals(), new Certificate(most, worst, sum));
    }

    private static Matching with(List<Paired> pairs, List<Alone> alone, Totals totals, Certificate certificate) {
        return new Matching(pairs, alone, totals, certificate);
    }

    private Totals totals(List<Paired> pairs) {
        return totals(pairs, scores);
    }

    private static Totals totals(List<Paired> pairs, Scores scores) {
        Totals totals = Totals.NONE;
        for (Paired paired : pairs) {
            long waited = scores.companies().stream()
                    .filter(company -> paired.pair().has(company.id()))
                    .mapToLong(Company::waited)
                    .sum();
            totals = totals.with(paired.score().orElseThrow(), waited);
        }
        return totals;
    }

    private static Paired paired(long one, long other, int score) {
        return new Paired(new Pair(one, other), OptionalInt.of(score), false);
    }

    private static List<Alone> alone(long company) {
        return List.of(new Alone(company, Alone.Why.TOO_FEW_PARTNERS));
    }

    /** Company n waited n rounds modulo 3. */
    private static List<Company> companies(int count) {
        List<Company> companies = new ArrayList<>();
        for (int company = 1; company <= count; company++) {
            companies.add(new Company(company, company % 3));
        }
        return companies;
    }
}
