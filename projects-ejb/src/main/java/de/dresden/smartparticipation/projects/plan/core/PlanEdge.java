package de.dresden.smartparticipation.projects.plan.core;

import java.io.Serializable;

/**
 * What is after begins when what is before has ended (finish to start).
 *
 * @param lag days that have to lie between, 0 or more
 */
public record PlanEdge(long before, long after, int lag) implements Serializable {

    public static final int LONGEST_LAG = 730;

    public PlanEdge {
        if (lag < 0 || lag > LONGEST_LAG) {
            throw new IllegalArgumentException("lag " + lag);
        }
    }
}
