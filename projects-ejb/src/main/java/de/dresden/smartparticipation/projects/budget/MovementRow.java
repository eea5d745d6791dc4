package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.stream.LongStream;

/**
 * A movement as it is listed; changes in cents.
 *
 * @param number counts the movements of the year
 * @param project reference, or null
 * @param free by how much it changed what is free
 * @param beside by how much it changed what may be committed in advance, or in spite of a freeze
 * @param by who booked it, or null for the product itself
 */
public record MovementRow(
        long number,
        MovementKind kind,
        String project,
        long budget,
        long reserved,
        long committed,
        long paid,
        long free,
        long beside,
        String reason,
        Instant at,
        String by)
        implements Serializable {

    /** The sum by which it is known: what moved, whatever way. */
    public long cents() {
        return LongStream.of(budget, paid, reserved, committed, beside)
                .map(Math::abs)
                .max()
                .orElse(0);
    }
}
