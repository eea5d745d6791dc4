package de.dresden.smartparticipation.projects.selection.core;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whom a selection reaches. */
public final class Reach {

    private Reach() {}

    /** How many voters have at least one funded project that they named. @param winners ids */
    public static long voters(Election election, Collection<String> winners) {
        Set<String> funded = new HashSet<>(winners);
        long reached = 0;
        for (int group = 0; group < election.groups(); group++) {
            Ballot ballot = election.ballot(group);
            boolean has = false;
            for (int at = 0; at < ballot.size() && !has; at++) {
                has = funded.contains(election.id(ballot.project(at)));
            }
            reached += has ? election.size(group) : 0;
        }
        return reached;
    }
}
