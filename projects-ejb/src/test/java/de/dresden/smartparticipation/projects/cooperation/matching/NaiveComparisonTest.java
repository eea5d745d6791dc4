package de.dresden.smartparticipation.projects.cooperation.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On thousands of small rounds, full of ties, the core finds what is best of all matchings there are, and can prove it. */
class NaiveComparisonTest {

    @Property(tries = 2000)
    void noMatchingIsBetter(@ForAll("rounds") Rounds.Round round) {
        Matching matching = Pairing.of(round.scores(), round.settings());
        Naive naive = Naive.of(round.scores(), round.settings());
        assertThat(matching.totals()).isEqualTo(naive.best());
        assertThat(matching.pairs())
                .filteredOn(paired -> !paired.fixed())
                .extracting(Paired::pair)
                .isEqualTo(naive.first());
        assertThat(Checker.fault(round.scores(), round.settings(), matching)).isEmpty();
    }

    @Property(tries = 1000)
    void inWhichOrderCompaniesComeDoesNotMatter(@ForAll("rounds") Rounds.Round round, @ForAll long seed) {
        assertThat(Pairing.of(Rounds.shuffled(round.scores(), seed), round.settings()))
                .isEqualTo(Pairing.of(round.scores(), round.settings()));
    }

    @Provide
    Arbitrary<Rounds.Round> rounds() {
        return Arbitraries.longs().map(Rounds::small);
    }
}
