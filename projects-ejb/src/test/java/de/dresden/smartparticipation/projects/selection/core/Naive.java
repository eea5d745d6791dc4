package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The rules word for word, voter by voter, in fractions, slowly: what the core is compared with. */
final class Naive {

    private final long budget;
    private final List<Project> projects;
    private final List<Map<Integer, Integer>> voters;

    /** @param voters each one's points by project */
    Naive(long budget, List<Project> projects, List<Map<Integer, Integer>> voters) {
        this.budget = budget;
        this.projects = projects;
        this.voters = voters;
    }

    List<String> select(Rule rule) {
        List<Integer> winners =
                switch (rule.method()) {
                    case GREEDY -> greedy(rule.utility(), List.of(), rule.skipping());
                    case PHRAGMEN -> phragmen();
                    case EQUAL_SHARES -> completed(rule);
                };
        return winners.stream().map(project -> projects.get(project).id()).toList();
    }

    private List<Integer> completed(Rule rule) {
        Fraction share = Fraction.of(budget, Math.max(1, voters.size()));
        List<Integer> winners = equalShares(share, rule.utility());
        if (rule.completion() == Completion.ADD1 || rule.completion() == Completion.ADD1U) {
            long most = budget + 1;
            for (long step = 1; step <= most && !(rule.exhaustive() && exhausted(winners)); step++) {
                List<Integer> next = equalShares(share.plus(Fraction.of(step, 1)), rule.utility());
                if (cost(next) > budget) {
                    break;
                }
                winners = next;
            }
        }
        if (rule.completion() == Completion.ADD1U || rule.completion() == Completion.UTILITARIAN) {
            List<Integer> all = new ArrayList<>(winners);
            all.addAll(greedy(Utility.COST, winners, true));
            winners = all;
        }
        List<Integer> greedy = greedy(Utility.COST, List.of(), true);
        return rule.comparison() && prefer(greedy, winners) > prefer(winners, greedy) ? greedy : winners;
    }

    private long prefer(List<Integer> one, List<Integer> other) {
        return voters.stream()
                .filter(voter -> points(voter, one) > points(voter, other))
                .count();
    }

    private static int points(Map<Integer, Integer> voter, List<Integer> funded) {
        return funded.stream()
                .mapToInt(project -> voter.getOrDefault(project, 0))
                .sum();
    }

    private boolean exhausted(List<Integer> winners) {
        return all().noneMatch(project -> !winners.contains(project)
                && cost(winners) + projects.get(project).cost() <= budget);
    }

    private IntStream all() {
        return IntStream.range(0, projects.size());
    }

    private long cost(List<Integer> some) {
        return some.stream().mapToLong(project -> projects.get(project).cost()).sum();
    }

    private long votes(int project) {
        return voters.stream().filter(voter -> voter.containsKey(project)).count();
    }

    private long score(int project) {
        return voters.stream()
                .mapToLong(voter -> voter.getOrDefault(project, 0))
                .sum();
    }

    private int firstOf(Set<Integer> level) {
        return level.stream()
                .min(Comparator.comparingLong(
                                (Integer project) -> projects.get(project).cost())
                        .thenComparingLong(project -> -votes(project))
                        .thenComparing(project -> projects.get(project).id()))
                .orElseThrow();
    }

    private List<Integer> greedy(Utility utility, List<Integer> there, boolean skipping) {
        List<Integer> selected = new ArrayList<>();
        Set<Integer> open = new HashSet<>(all().boxed().toList());
        open.removeAll(there);
        long left = budget - cost(there);
        while (!open.isEmpty()) {
            Set<Integer> best = new HashSet<>();
            Fraction most = null;
            for (int project : open) {
                long cost = projects.get(project).cost();
                Fraction worth = Fraction.of(score(project), 1);
                if (utility == Utility.CARDINALITY && score(project) > 0) {
                    worth = cost == 0 ? Fraction.of(Long.MAX_VALUE, 1) : worth.over(cost);
                }
                if (most == null || worth.compareTo(most) > 0) {
                    best.clear();
                    most = worth;
                }
                if (worth.equals(most)) {
                    best.add(project);
                }
            }
            int next = firstOf(best);
            open.remove(next);
            if (projects.get(next).cost() <= left) {
                left -= projects.get(next).cost();
                selected.add(next);
            } else if (!skipping) {
                break;
            }
        }
        return selected;
    }

    private List<Integer> equalShares(Fraction share, Utility utility) {
        List<Fraction> purses =
                new ArrayList<>(voters.stream().map(voter -> share).toList());
        List<Integer> winners = new ArrayList<>();
        Set<Integer> open = new HashSet<>(all().boxed().toList());
        while (true) {
            Map<Fraction, Set<Integer>> byRho = new TreeMap<>();
            for (int project : open) {
                Fraction rho = rho(project, purses, utility);
                if (rho != null) {
                    byRho.computeIfAbsent(rho, none -> new HashSet<>()).add(project);
                }
            }
            if (byRho.isEmpty()) {
                return winners;
            }
            Fraction rho = byRho.keySet().iterator().next();
            int next = firstOf(byRho.get(rho));
            open.remove(next);
            winners.add(next);
            for (int voter = 0; voter < purses.size(); voter++) {
                Fraction asked = rho.times(utility(voter, next, utility));
                purses.set(voter, purses.get(voter).minus(min(purses.get(voter), asked)));
            }
        }
    }

    /** The least ρ with Σ min(b, ρ·u) = cost: between two places where somebody runs out, the sum is a straight line. */
    private Fraction rho(int project, List<Fraction> purses, Utility utility) {
        Fraction cost = Fraction.of(projects.get(project).cost(), 1);
        if (cost.equals(Fraction.ZERO)) {
            return Fraction.ZERO;
        }
        List<Integer> supporters = IntStream.range(0, voters.size())
                .filter(voter -> voters.get(voter).containsKey(project))
                .boxed()
                .sorted(Comparator.comparing(voter -> purses.get(voter).over(utility(voter, project, utility))))
                .toList();
        Fraction paid = Fraction.ZERO;
        long rest = supporters.stream()
                .mapToLong(voter -> utility(voter, project, utility))
                .sum();
        for (int voter : supporters) {
            Fraction rho = cost.minus(paid).over(rest);
            if (rho.times(utility(voter, project, utility)).compareTo(purses.get(voter)) <= 0) {
                return rho;
            }
            paid = paid.plus(purses.get(voter));
            rest -= utility(voter, project, utility);
        }
        return null;
    }

    private long utility(int voter, int project, Utility utility) {
        long points = voters.get(voter).getOrDefault(project, 0);
        return utility == Utility.COST ? points * projects.get(project).cost() : points;
    }

    private static Fraction min(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private List<Integer> phragmen() {
        List<Fraction> paid =
                new ArrayList<>(voters.stream().map(voter -> Fraction.ZERO).toList());
        List<Integer> winners = new ArrayList<>();
        Set<Integer> open =
                new HashSet<>(all().filter(project -> projects.get(project).cost() <= budget
                                && (votes(project) > 0 || projects.get(project).cost() == 0))
                        .boxed()
                        .toList());
        while (!open.isEmpty()) {
            Map<Fraction, Set<Integer>> byTime = new TreeMap<>();
            for (int project : open) {
                byTime.computeIfAbsent(time(project, paid), none -> new HashSet<>())
                        .add(project);
            }
            Fraction time = byTime.keySet().iterator().next();
            Set<Integer> level = byTime.get(time);
            if (level.stream()
                    .anyMatch(project -> cost(winners) + projects.get(project).cost() > budget)) {
                return winners;
            }
            int next = firstOf(level);
            open.remove(next);
            winners.add(next);
            for (int voter = 0; voter < paid.size(); voter++) {
                if (voters.get(voter).containsKey(next)) {
                    paid.set(voter, time);
                }
            }
        }
        return winners;
    }

    private Fraction time(int project, List<Fraction> paid) {
        if (projects.get(project).cost() == 0) {
            return Fraction.ZERO;
        }
        Fraction sum = Fraction.of(projects.get(project).cost(), 1);
        for (int voter = 0; voter < paid.size(); voter++) {
            if (voters.get(voter).containsKey(project)) {
                sum = sum.plus(paid.get(voter));
            }
        }
        return sum.over(new Fraction(BigInteger.valueOf(votes(project)), BigInteger.ONE));
    }
}
