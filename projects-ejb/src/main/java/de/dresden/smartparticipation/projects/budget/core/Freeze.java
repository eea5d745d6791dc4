package de.dresden.smartparticipation.projects.budget.core;

import java.io.Serializable;

/**
 * That a year of a line is frozen.
 *
 * @param ground the law it rests on
 * @param releasedBasisPoints part of the year's budget that may be committed all the same; 0: nothing, at most 9,999
 * @param decree who ordered it and when, in words
 */
public record Freeze(FreezeGround ground, int releasedBasisPoints, String decree) implements Serializable {

    private static final int WHOLE = 10_000;

    /** Whether it holds anything back at all. */
    public boolean meant() {
        return releasedBasisPoints >= 0 && releasedBasisPoints < WHOLE;
    }

    /** Up to how many cents of a budget may be committed; rounded down. */
    public long ceiling(long budget) {
        return Math.multiplyExact(budget, releasedBasisPoints) / WHOLE;
    }
}
