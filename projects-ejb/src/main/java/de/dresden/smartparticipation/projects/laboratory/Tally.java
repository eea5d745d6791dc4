package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.projects.selection.core.Election;

/** How many voters named each project, and the points that it got of them. */
final class Tally {

    private final long[] votes;
    private final long[] points;

    private Tally(int projects) {
        votes = new long[projects];
        points = new long[projects];
    }

    static Tally of(Election election) {
        Tally tally = new Tally(election.projects().size());
        election.eachBallot((ballot, times) -> {
            for (int at = 0; at < ballot.size(); at++) {
                tally.votes[ballot.project(at)] += times;
                tally.points[ballot.project(at)] += (long) times * ballot.points(at);
            }
        });
        return tally;
    }

    /** @param project its place in the election's list */
    long votes(int project) {
        return votes[project];
    }

    /** @param project its place in the election's list */
    long points(int project) {
        return points[project];
    }
}
