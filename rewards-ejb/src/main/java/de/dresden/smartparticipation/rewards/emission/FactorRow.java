package de.dresden.smartparticipation.rewards.emission;

import java.io.Serializable;

/**
 * One mode's figure.
 *
 * @param mode the mode, never {@link Mode#UNKNOWN}
 * @param gramsPerKm whole grams CO2 equivalent a passenger-kilometre, 0 to {@value #MOST}
 * @param quality how well it is confirmed
 * @param remark what it is about, may be empty, at most 500 characters
 */
public record FactorRow(Mode mode, int gramsPerKm, Quality quality, String remark) implements Serializable {

    /** More than any means of transport needs: a mistake in the file. */
    public static final int MOST = 10_000;
}
