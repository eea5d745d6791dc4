package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A set as the list shows it.
 *
 * @param id key
 * @param reference {@code EF-2024-1}
 * @param year reference year of the figures
 * @param source where they are published
 * @param quality that of its worst figure
 * @param origin how it came in: a file's name, or that the product brought it
 * @param baselineGramsPerKm the average car
 * @param factors how many modes have a figure
 * @param validFrom first day, or null where none is proposed
 * @param validUntil last day, or null while no later set follows
 * @param state where its approval stands
 * @param version to be sent back with a change
 */
public record FactorSetRow(
        long id,
        String reference,
        int year,
        String source,
        Quality quality,
        String origin,
        int baselineGramsPerKm,
        int factors,
        LocalDate validFrom,
        LocalDate validUntil,
        ApprovalState state,
        long version)
        implements Serializable {

    /** Whether trips of that day are computed with it. */
    public boolean inForce(LocalDate day) {
        return state == ApprovalState.APPROVED
                && !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil));
    }
}
