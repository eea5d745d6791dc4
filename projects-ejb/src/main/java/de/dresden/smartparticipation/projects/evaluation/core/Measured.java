package de.dresden.smartparticipation.projects.evaluation.core;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One value of a series.
 *
 * @param day when it was measured
 * @param area key of the Stadtteil, or null: the project as a whole
 * @param value in the indicator's unit
 * @param uncertainty half the width of the interval in which the true value lies, in the same unit; null where nobody says
 */
public record Measured(LocalDate day, String area, BigDecimal value, BigDecimal uncertainty) implements Serializable {

    /** The least that the true value may be. */
    public BigDecimal lowest() {
        return uncertainty == null ? value : value.subtract(uncertainty);
    }

    /** The most that the true value may be. */
    public BigDecimal highest() {
        return uncertainty == null ? value : value.add(uncertainty);
    }
}
