package de.dresden.smartparticipation.participation.weighing;

import java.io.Serializable;

/**
 * A point in the overview of a plan's weighing.
 *
 * @param point the point
 * @param state where it stands
 * @param result what is proposed, or decided
 * @param proposal the proposal, or the decision's wording
 * @param persons how many persons made this point: more than one where it leads a group
 */
public record WeighingRow(PointHead point, WeighingState state, WeighingResult result, String proposal, long persons)
        implements Serializable {}
