package de.dresden.smartparticipation.projects.selection.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * A budget, the projects, and the ballots: equal ones are kept once, with how many voters gave them. Money is in whole numbers of a
 * smallest unit.
 */
public final class Election {

    private final long budget;
    private final long unit;
    private final List<Project> projects;
    private final List<Ballot> ballots;
    private final int[] sizes;
    private final long voters;

    private Election(Builder made) {
        budget = made.budget;
        unit = made.unit;
        projects = List.copyOf(made.projects);
        ballots = List.copyOf(made.ballots);
        sizes = made.sizes.stream().mapToInt(size -> size[0]).toArray();
        voters = made.voters;
    }

    /**
     * @param budget what may be spent, in smallest units
     * @param unit how many smallest units make one unit of the currency, by which Add1 goes on: 100 where costs are in cents
     * @param projects what stands to the vote; ids differ
     */
    public static Builder of(long budget, long unit, List<Project> projects) {
        return new Builder(budget, unit, projects);
    }

    /** Takes ballots in. */
    public static final class Builder {

        private final long budget;
        private final long unit;
        private final List<Project> projects;
        private final List<Ballot> ballots = new ArrayList<>();
        private final List<int[]> sizes = new ArrayList<>();
        private final Map<Ballot, Integer> known = new HashMap<>();
        private long voters;

        private Builder(long budget, long unit, List<Project> projects) {
            if (budget < 0 || unit < 1) {
                throw new IllegalArgumentException("budget " + budget + ", unit " + unit);
            }
            if (projects.stream().map(Project::id).distinct().count() < projects.size()) {
                throw new IllegalArgumentException("two projects have the same id");
            }
            this.budget = budget;
            this.unit = unit;
            this.projects = projects;
        }

        /** One voter's ballot; an empty one counts as a voter too. */
        public Builder add(Ballot ballot) {
            return add(ballot, 1);
        }

        /** @param count how many voters gave just this ballot */
        public Builder add(Ballot ballot, int count) {
            if (ballot.size() > 0 && ballot.project(ballot.size() - 1) >= projects.size()) {
                throw new IllegalArgumentException("a ballot names a project that is not there");
            }
            int at = known.computeIfAbsent(ballot, added -> {
                ballots.add(added);
                sizes.add(new int[1]);
                return ballots.size() - 1;
            });
            sizes.get(at)[0] += count;
            voters += count;
            return this;
        }

        public Election build() {
            return new Election(this);
        }
    }

    public long budget() {
        return budget;
    }

    /** How many smallest units make one unit of the currency. */
    public long unit() {
        return unit;
    }

    public List<Project> projects() {
        return projects;
    }

    /** How many ballots were given, empty ones too. */
    public long voters() {
        return voters;
    }

    /** Gives each different ballot with how many voters gave it, in the order in which the first of each came. */
    public void eachBallot(ObjIntConsumer<Ballot> taker) {
        for (int group = 0; group < groups(); group++) {
            taker.accept(ballots.get(group), sizes[group]);
        }
    }

    /** Different ballots. */
    int groups() {
        return sizes.length;
    }

    Ballot ballot(int group) {
        return ballots.get(group);
    }

    /** How many voters gave this ballot. */
    int size(int group) {
        return sizes[group];
    }

    long cost(int project) {
        return projects.get(project).cost();
    }

    String id(int project) {
        return projects.get(project).id();
    }
}
