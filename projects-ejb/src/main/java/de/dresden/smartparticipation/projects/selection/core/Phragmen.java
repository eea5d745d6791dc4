package de.dresden.smartparticipation.projects.selection.core;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Phragmén's sequential rule for participatory budgeting (Brill, Freeman, Janson, Lackner: Phragmén's Voting Methods and Justified
 * Representation, 2017; Los, Christoff, Grossi 2022 for costs). Every voter is given money evenly from nothing on; as soon as the
 * supporters of a project can pay it together, they do and have nothing again. It ends when a project that could be bought costs more than
 * is left. Points count as approvals; what costs more than the whole budget does not stand to choice.
 */
final class Phragmen {

    private static final double SAFE = 8 * Rounding.ONCE;

    private final Election election;
    private final Support support;
    private final int[] ranks;
    private final Patience patience;
    private final Prices times;
    /** The project that each group paid for last, or -1. */
    private final int[] paid;

    private final double[] bounds;
    private final boolean[] gone;
    private final List<Step> steps = new ArrayList<>();
    private long left;
    private int endedAt = -1;

    Phragmen(Election election, Support support, int[] ranks, Patience patience) {
        this.election = election;
        this.support = support;
        this.ranks = ranks;
        this.patience = patience;
        int count = election.projects().size();
        times = new Prices(count);
        paid = new int[election.groups()];
        Arrays.fill(paid, -1);
        bounds = new double[count];
        gone = new boolean[count];
        left = election.budget();
    }

    /** @return what is bought, in order */
    List<Integer> select() {
        List<Integer> winners = new ArrayList<>();
        for (int project : byRank()) {
            if (election.cost(project) == 0) {
                gone[project] = true;
                winners.add(project);
                steps.add(Step.free(election.id(project), support.votes(project)));
            } else if (support.votes(project) == 0 || election.cost(project) > election.budget()) {
                gone[project] = true;
            } else {
                bounds[project] = (double) election.cost(project) / support.votes(project) * (1 - SAFE);
            }
        }
        List<Time> next = next();
        while (!next.isEmpty() && next.stream().allMatch(time -> election.cost(time.project()) <= left)) {
            patience.check();
            winners.add(buy(next));
            next = next();
        }
        next.stream()
                .map(Time::project)
                .filter(project -> election.cost(project) > left)
                .min(Comparator.comparingInt(project -> ranks[project]))
                .ifPresent(project -> endedAt = project);
        return winners;
    }

    /** The project at which it ended, which could be paid next and costs more than is left; -1 where all were bought. */
    int endedAt() {
        return endedAt;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private List<Integer> byRank() {
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingInt(project -> ranks[project]))
                .toList();
    }

    private int buy(List<Time> level) {
        Time first = level.get(0);
        for (Time time : level) {
            first = ranks[time.project()] < ranks[first.project()] ? time : first;
        }
        int project = first.project();
        Fraction at = new Fraction(first.over(), times.denominator().multiply(BigInteger.valueOf(first.votes())));
        times.add(project, first.over(), first.votes());
        for (int group : support.groups(project)) {
            paid[group] = project;
        }
        gone[project] = true;
        left -= election.cost(project);
        steps.add(Step.plain(Step.Kind.PHRAGMEN, election.id(project), election.cost(project), first.votes(), at));
        return project;
    }

    /** Those that can be bought next, at the same time. */
    private List<Time> next() {
        List<Time> best = new ArrayList<>();
        boolean[] known = new boolean[bounds.length];
        for (int project = least(known); project >= 0; project = least(known)) {
            if (!best.isEmpty() && bounds[project] > best.get(0).about(times) * (1 + SAFE)) {
                break;
            }
            known[project] = true;
            Time time = time(project);
            bounds[project] = Math.max(bounds[project], time.about(times) * (1 - SAFE));
            int order = best.isEmpty() ? -1 : time.compareTo(best.get(0));
            if (order < 0) {
                best.clear();
            }
            if (order <= 0) {
                best.add(time);
            }
        }
        return best;
    }

    private int least(boolean[] known) {
        int least = -1;
        for (int project = 0; project < bounds.length; project++) {
            if (!gone[project] && !known[project] && (least < 0 || bounds[project] < bounds[least])) {
                least = project;
            }
        }
        return least;
    }

    /** votes·t − Σ (time at which each supporter paid last) = cost. */
    private Time time(int project) {
        long[] counts = new long[bounds.length];
        for (int group : support.groups(project)) {
            if (paid[group] >= 0) {
                counts[paid[group]] += election.size(group);
            }
        }
        BigInteger over = BigInteger.valueOf(election.cost(project))
                .multiply(times.denominator())
                .add(times.sum(counts));
        return new Time(project, over, support.votes(project));
    }

    /** When a project can be paid: over/(denominator·votes). */
    private record Time(int project, BigInteger over, long votes) {

        int compareTo(Time other) {
            return over.multiply(BigInteger.valueOf(other.votes))
                    .compareTo(other.over.multiply(BigInteger.valueOf(votes)));
        }

        double about(Prices times) {
            return Rounding.quotient(over, times.denominator().multiply(BigInteger.valueOf(votes)));
        }
    }
}
