package de.dresden.smartparticipation.projects.selection.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On hundreds of small elections, full of ties and of shares that are used up just so, the core selects what the definition says. */
class NaiveComparisonTest {

    /** A small election in both forms. */
    record Small(Election election, Naive naive, String told) {

        @Override
        public String toString() {
            return told;
        }
    }

    @Property(tries = 700)
    void asTheDefinitionOfEachRuleSays(@ForAll("elections") Small small, @ForAll("rules") Rule rule) {
        Outcome outcome = Selection.of(small.election(), rule, Lots.byId(), Patience.endless());
        assertThat(outcome.winners()).isEqualTo(small.naive().select(rule));
    }

    /** Whatever was selected: nobody paid more than they held, what was paid is what was bought, and nothing exceeds the budget. */
    @Property(tries = 3000)
    void theStepsAddUp(@ForAll("elections") Small small, @ForAll("rules") Rule rule) {
        Outcome outcome = Selection.of(small.election(), rule, Lots.byId(), Patience.endless());
        assertThat(outcome.cost()).isLessThanOrEqualTo(outcome.budget());
        assertThat(outcome.steps()).extracting(Step::project).isEqualTo(outcome.winners());
        assertThat(outcome.winners().size() + outcome.unfunded().size())
                .isEqualTo(small.election().projects().size());
        for (Step step : outcome.steps()) {
            if (step.kind() == Step.Kind.SHARES) {
                assertThat(step.full() + step.rest() + step.nothing()).isEqualTo(step.supporters());
                assertThat(step.full()).isPositive();
                assertThat(step.restPaid().compareTo(Fraction.ZERO)).isNotNegative();
                assertThat(step.restPaid().compareTo(step.price().times(step.rest() * 9)))
                        .isNotPositive();
            }
        }
        long left = outcome.budget() - outcome.cost();
        for (Unfunded unfunded : outcome.unfunded()) {
            if (unfunded.lack() == Lack.ENDED) {
                assertThat(small.election().projects().stream()
                                .filter(one -> one.id().equals(unfunded.endedAt()))
                                .findFirst()
                                .orElseThrow()
                                .cost())
                        .isGreaterThan(left);
            }
            if (unfunded.held() != null && unfunded.supporters() > 0) {
                assertThat(unfunded.missing().compareTo(Fraction.ZERO)).isPositive();
            }
        }
    }

    @Provide
    Arbitrary<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Utility utility : Utility.values()) {
            rules.add(Rule.greedy(utility));
            rules.add(Rule.greedy(utility).withoutSkipping());
            for (Completion completion : Completion.values()) {
                rules.add(Rule.equalShares(utility, completion));
                rules.add(Rule.equalShares(utility, completion).compared());
                rules.add(Rule.equalShares(utility, completion).exhaustively());
            }
        }
        rules.add(Rule.phragmen());
        rules.add(Rule.phragmen());
        return Arbitraries.of(rules);
    }

    @Provide
    Arbitrary<Small> elections() {
        return Arbitraries.longs().map(NaiveComparisonTest::small);
    }

    private static Small small(long seed) {
        Random random = new Random(seed);
        int most = random.nextInt(3) == 0 ? 60 : 9;
        List<Project> projects = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        for (int project = 0; project < count; project++) {
            projects.add(new Project("p" + (project * 7 + 3), random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(most)));
        }
        long sum = projects.stream().mapToLong(Project::cost).sum();
        long budget = 1 + random.nextInt((int) (sum + sum / 4 + 1));
        boolean points = random.nextInt(3) == 0;
        List<Map<Integer, Integer>> voters = new ArrayList<>();
        Election.Builder election = Election.of(budget, 1, projects);
        int size = 1 + random.nextInt(12);
        for (int voter = 0; voter < size; voter++) {
            Map<Integer, Integer> ballot = new HashMap<>();
            for (int project = 0; project < count; project++) {
                if (random.nextInt(5) < 2) {
                    ballot.put(project, points ? 1 + random.nextInt(4) : 1);
                }
            }
            voters.add(ballot);
            election.add(ballot(ballot));
        }
        return new Small(election.build(), new Naive(budget, projects, voters), projects + " " + budget + " " + voters);
    }

    private static Ballot ballot(Map<Integer, Integer> points) {
        int[] projects = points.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] given = new int[projects.length];
        for (int at = 0; at < projects.length; at++) {
            given[at] = points.get(projects[at]);
        }
        return Ballot.of(projects, given);
    }
}
