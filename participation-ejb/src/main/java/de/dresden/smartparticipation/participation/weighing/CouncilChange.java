package de.dresden.smartparticipation.participation.weighing;

import java.io.Serializable;

/**
 * A point on which the council decides otherwise than proposed.
 *
 * @param point key of the point
 * @param result what it decides
 * @param text in which words
 */
public record CouncilChange(long point, WeighingResult result, String text) implements Serializable {

    public CouncilChange {
        text = text == null ? "" : text.strip();
    }
}
