package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.io.Serializable;
import java.time.Instant;

/**
 * A measurement in one of its versions.
 *
 * @param id its key
 * @param measured day, place, value and uncertainty; without a value where it withdraws another
 * @param areaName name of the Stadtteil, or null
 * @param source where it comes from; may be empty
 * @param replaces key of the version before, or null
 * @param reason why it replaces that, or null
 * @param valid whether it counts: nothing replaces it and it is not withdrawn
 * @param at when it was entered
 * @param by who entered it, or null
 */
public record MeasurementRow(
        long id,
        Measured measured,
        String areaName,
        String source,
        Long replaces,
        String reason,
        boolean valid,
        Instant at,
        String by)
        implements Serializable {

    /** Whether it takes another back without putting one in its place. */
    public boolean withdrawal() {
        return measured.value() == null;
    }
}
