package de.dresden.smartparticipation.projects.selection.core;

import java.util.Arrays;

/** The ballots seen from the projects: which groups of equal ballots name each, with how many points. */
final class Support {

    private final int[][] groups;
    private final int[][] points;
    private final long[] votes;
    private final long[] score;

    Support(Election election) {
        int count = election.projects().size();
        int[] places = new int[count];
        for (int group = 0; group < election.groups(); group++) {
            Ballot ballot = election.ballot(group);
            for (int at = 0; at < ballot.size(); at++) {
                places[ballot.project(at)]++;
            }
        }
        groups = Arrays.stream(places).mapToObj(int[]::new).toArray(int[][]::new);
        points = Arrays.stream(places).mapToObj(int[]::new).toArray(int[][]::new);
        votes = new long[count];
        score = new long[count];
        int[] next = new int[count];
        for (int group = 0; group < election.groups(); group++) {
            Ballot ballot = election.ballot(group);
            for (int at = 0; at < ballot.size(); at++) {
                int project = ballot.project(at);
                groups[project][next[project]] = group;
                points[project][next[project]++] = ballot.points(at);
                votes[project] += election.size(group);
                score[project] += (long) election.size(group) * ballot.points(at);
            }
        }
    }

    /** Groups that name the project. */
    int[] groups(int project) {
        return groups[project];
    }

    /** The points of the group at the same place. */
    int[] points(int project) {
        return points[project];
    }

    /** How many voters name it. */
    long votes(int project) {
        return votes[project];
    }

    /** All its points; with approvals the same as the votes. */
    long score(int project) {
        return score[project];
    }
}
