package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.projects.call.FundingKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What other rooms know of a project's grant, as its notices made it.
 *
 * @param id key
 * @param reference number of the notice that granted it, as {@code ZB-2026-0001}
 * @param project key of the project
 * @param kind how it takes part in the costs
 * @param cents cents that are granted, at most; 0 where it was revoked altogether
 * @param shareBasisPoints part of the costs that is funded; 10,000 where it is no share
 * @param first first day of its period (Bewilligungszeitraum)
 * @param last last day of it
 * @param purposeBoundUntil last day on which what was bought serves its purpose; null: none
 * @param announced day of Bekanntgabe of the notice that granted it; null: not yet
 * @param finalOn first day on which it could not be contested any more; null: not yet
 */
public record GrantFrame(
        long id,
        String reference,
        long project,
        FundingKind kind,
        long cents,
        int shareBasisPoints,
        LocalDate first,
        LocalDate last,
        LocalDate purposeBoundUntil,
        LocalDate announced,
        LocalDate finalOn)
        implements Serializable {

    /** Whether it is final, so that it may be paid. */
    public boolean isFinal() {
        return finalOn != null;
    }
}
