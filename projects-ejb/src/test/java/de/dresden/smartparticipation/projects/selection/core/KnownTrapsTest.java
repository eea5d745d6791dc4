package de.dresden.smartparticipation.projects.selection.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What has gone wrong in real elections. */
class KnownTrapsTest {

    private static final Project GARDEN = new Project("garden", 60);
    private static final Project BENCH = new Project("bench", 40);

    @Test
    void aProjectNamedTwiceInOneBallotCountsOnce() {
        Election twice = Election.of(100, 1, List.of(GARDEN, BENCH))
                .add(Ballot.approving(1, 1, 1))
                .add(Ballot.approving(0))
                .add(Ballot.approving(0))
                .build();
        Outcome outcome = select(twice, Rule.greedy(Utility.COST));
        assertThat(outcome.winners()).containsExactly("garden", "bench");
        assertThat(outcome.steps().get(1).supporters()).isEqualTo(1);
        Election points = Election.of(100, 1, List.of(GARDEN, BENCH))
                .add(Ballot.of(new int[] {1, 1}, new int[] {2, 9}))
                .build();
        assertThat(select(points, Rule.greedy(Utility.COST)).steps().get(0).rho())
                .isEqualTo(Fraction.of(2, 1));
    }

    @Test
    void aProjectOfCostZeroIsFundedAtOnce() {
        Project removed = new Project("removed", 0);
        for (Utility utility : Utility.values()) {
            Election election = Election.of(100, 1, List.of(GARDEN, removed, BENCH))
                    .add(Ballot.approving(0, 1))
                    .add(Ballot.approving(0))
                    .build();
            Outcome outcome = select(election, Rule.equalShares(utility, Completion.NONE));
            assertThat(outcome.winners()).containsExactly("removed", "garden");
            assertThat(outcome.steps().get(0).kind()).isEqualTo(Step.Kind.FREE);
            assertThat(select(election, Rule.phragmen()).winners()).startsWith("removed");
            assertThat(select(election, Rule.greedy(utility)).winners()).contains("removed");
        }
    }

    /** Nobody holds a share, so nothing is bought: what costs nothing is in, and what a completion adds by votes. */
    @Test
    void whereNobodyVotedEqualSharesBuyNothing() {
        Election nobody = Election.of(100, 1, List.of(GARDEN, new Project("free", 0), new Project("bridge", 101)))
                .build();
        Election nothing = Election.of(100, 1, List.of()).build();
        for (Utility utility : Utility.values()) {
            for (Completion completion : Completion.values()) {
                boolean filled = completion == Completion.ADD1U || completion == Completion.UTILITARIAN;
                for (boolean flag : new boolean[] {false, true}) {
                    Rule rule = new Rule(Rule.Method.EQUAL_SHARES, utility, completion, flag, flag, true);
                    Outcome outcome = select(nobody, rule);
                    assertThat(outcome.winners())
                            .as(rule.toString())
                            .containsExactlyElementsOf(filled ? List.of("free", "garden") : List.of("free"));
                    assertThat(outcome.endowment()).isEqualTo(Fraction.ZERO);
                    assertThat(outcome.unfunded())
                            .allMatch(one -> one.held().equals(Fraction.ZERO))
                            .allMatch(one -> one.supporters() == 0);
                    assertThat(select(nothing, rule).winners()).isEmpty();
                }
            }
        }
        assertThat(select(nobody, Rule.phragmen()).winners()).containsExactly("free");
        assertThat(select(nothing, Rule.phragmen()).winners()).isEmpty();
    }

    @Test
    void everythingAffordableMeansEverythingFunded() {
        Election election = Election.of(100, 1, List.of(GARDEN, BENCH))
                .add(Ballot.approving(1), 1)
                .add(Ballot.approving(0), 9)
                .build();
        assertThat(select(election, Rule.equalShares(Utility.COST, Completion.NONE))
                        .winners())
                .containsExactly("garden");
        for (Rule rule : List.of(
                Rule.equalShares(Utility.COST, Completion.ADD1),
                Rule.equalShares(Utility.COST, Completion.ADD1).exhaustively(),
                Rule.equalShares(Utility.COST, Completion.ADD1U),
                Rule.equalShares(Utility.CARDINALITY, Completion.ADD1),
                Rule.equalShares(Utility.COST, Completion.UTILITARIAN))) {
            assertThat(select(election, rule).winners()).as(rule.toString()).containsExactly("garden", "bench");
        }
        Outcome outcome = select(election, Rule.equalShares(Utility.COST, Completion.ADD1));
        assertThat(outcome.endowment()).as("the bench has one supporter").isEqualTo(Fraction.of(40, 1));
    }

    /** A run with more money can cost less, so a search by halves would end at a wrong place: such elections are found, and Add1 is right. */
    @Test
    void add1IsNotMonotone() {
        int found = 0;
        Random random = new Random(7);
        for (int tries = 0; tries < 4_000 && found < 5; tries++) {
            Election election = random(random);
            List<Long> costs = costs(election);
            boolean falls = false;
            int first = costs.size();
            for (int step = 1; step < costs.size(); step++) {
                falls |= costs.get(step) < costs.get(step - 1);
                first = costs.get(step) > election.budget() ? Math.min(first, step) : first;
            }
            boolean fitsAgain = costs.subList(first, costs.size()).stream().anyMatch(cost -> cost <= election.budget());
            if (falls && fitsAgain) {
                found++;
                Outcome outcome = select(election, Rule.equalShares(Utility.COST, Completion.ADD1));
                assertThat(outcome.endowment())
                        .isEqualTo(Fraction.of(election.budget(), election.voters())
                                .plus(Fraction.of(first - 1, 1)));
                assertThat(outcome.cost()).isEqualTo(costs.get(first - 1));
            }
        }
        assertThat(found)
                .as("elections in which a run with more money fits again")
                .isEqualTo(5);
    }

    private static Election random(Random random) {
        List<Project> projects = new ArrayList<>();
        for (int project = 0; project < 5; project++) {
            projects.add(new Project("p" + project, 5 + random.nextInt(40)));
        }
        Election.Builder election = Election.of(30 + random.nextInt(60), 1, projects);
        for (int voter = 0; voter < 7; voter++) {
            election.add(Ballot.approving(random.ints(3, 0, 5).toArray()));
        }
        return election.build();
    }

    /** What the run costs at each step from B/n on. */
    private static List<Long> costs(Election election) {
        Support support = new Support(election);
        EqualShares shares = new EqualShares(
                election, support, Utility.COST, Lots.byId().ranks(election, support), Patience.endless());
        List<Long> costs = new ArrayList<>();
        for (long step = 0; step < 60; step++) {
            shares.run(java.math.BigInteger.valueOf(election.budget() + step * election.voters()), Long.MAX_VALUE);
            costs.add(shares.spent());
        }
        return costs;
    }

    @Test
    void tiesGoToTheLowestCostThenTheMostVotesThenTheLot() {
        Election election = Election.of(9, 1, List.of(new Project("10", 5), new Project("9", 5), new Project("b", 4)))
                .add(Ballot.approving(0))
                .add(Ballot.approving(1))
                .add(Ballot.approving(2))
                .build();
        assertThat(select(election, Rule.greedy(Utility.COST)).winners()).containsExactly("b", "10");
        List<String> first = new ArrayList<>();
        for (String seed : List.of("2026-11-26/1", "2026-11-26/2", "2026-11-26/3", "2026-11-26/4")) {
            Outcome drawn = Selection.of(election, Rule.greedy(Utility.COST), Lots.drawn(seed), Patience.endless());
            assertThat(drawn.winners().get(0)).isEqualTo("b");
            first.add(drawn.winners().get(1));
        }
        assertThat(first).contains("9", "10");
        assertThat(Selection.of(election, Rule.greedy(Utility.COST), Lots.drawn("2026-11-26/1"), Patience.endless())
                        .winners())
                .as("a seed draws the same lot again")
                .endsWith(first.get(0));
    }

    @Test
    void votersWithNothingOnOneSideOfTheComparisonCount() {
        Election election = Election.of(100, 1, List.of(new Project("big", 100), new Project("small", 30)))
                .add(Ballot.approving(0), 3)
                .add(Ballot.approving(1), 2)
                .build();
        Rule rule = Rule.equalShares(Utility.COST, Completion.NONE).compared();
        Outcome outcome = select(election, rule);
        assertThat(outcome.preference()).isEqualTo(new Preference(2, 3, 0));
        assertThat(outcome.winners()).containsExactly("big");
        assertThat(outcome.unfunded().get(0).held())
                .as("shares that had bought it do not say what it was short of")
                .isNull();
        Election level = Election.of(
                        102, 1, List.of(new Project("big", 102), new Project("small", 30), new Project("tiny", 15)))
                .add(Ballot.approving(0), 3)
                .add(Ballot.approving(1), 2)
                .add(Ballot.approving(2), 1)
                .build();
        assertThat(select(level, rule).preference()).isEqualTo(new Preference(3, 3, 0));
        assertThat(select(level, rule).winners()).as("not strictly more").containsExactly("small", "tiny");
    }

    @Test
    void withoutSkippingTheFirstThatDoesNotFitEndsIt() {
        Election election = Election.of(100, 1, List.of(GARDEN, new Project("hall", 80), BENCH))
                .add(Ballot.approving(0, 1, 2))
                .add(Ballot.approving(0, 1))
                .add(Ballot.approving(0))
                .build();
        assertThat(select(election, Rule.greedy(Utility.COST)).winners()).containsExactly("garden", "bench");
        assertThat(select(election, Rule.greedy(Utility.COST).withoutSkipping()).winners())
                .containsExactly("garden");
    }

    @Test
    void nobodyVotedAndNothingStandsToTheVote() {
        for (Rule rule :
                List.of(Rule.greedy(Utility.COST), Rule.phragmen(), Rule.equalShares(Utility.COST, Completion.ADD1))) {
            assertThat(select(Election.of(100, 1, List.of()).build(), rule).winners())
                    .isEmpty();
        }
        Election silent =
                Election.of(100, 1, List.of(GARDEN)).add(Ballot.approving()).build();
        assertThat(select(silent, Rule.equalShares(Utility.COST, Completion.ADD1))
                        .winners())
                .isEmpty();
    }

    /** It says so, instead of taking a thread for hours. */
    @Test
    void aSelectionEndsWithItsPatience() {
        Election election = Election.of(1_000_000, 1, List.of(new Project("a", 900_000), new Project("b", 900_000)))
                .add(Ballot.approving(0))
                .add(Ballot.approving(1))
                .add(Ballot.approving(), 100_000)
                .build();
        Patience none = Patience.of(Duration.ZERO);
        assertThatThrownBy(() ->
                        Selection.of(election, Rule.equalShares(Utility.COST, Completion.ADD1), Lots.byId(), none))
                .isInstanceOf(TookTooLong.class);
    }

    private static Outcome select(Election election, Rule rule) {
        return Selection.of(election, rule, Lots.byId(), Patience.endless());
    }
}
