package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.projects.call.FundingKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is granted.
 *
 * @param kind how the grant takes part in the costs
 * @param cents cents at most
 * @param shareBasisPoints part of the costs that is funded; with {@link FundingKind#SHARE} only, else null
 * @param first first day of the period (Bewilligungszeitraum)
 * @param last last day of it
 * @param purposeUntil last day on which what was bought serves its purpose, or null
 * @param earlyFrom from when the project may begin before its grant is final, or null: not allowed
 */
public record GrantSum(
        FundingKind kind,
        Long cents,
        Integer shareBasisPoints,
        LocalDate first,
        LocalDate last,
        LocalDate purposeUntil,
        LocalDate earlyFrom)
        implements Serializable {

    /** A refusal grants nothing. */
    public static final GrantSum NOTHING = new GrantSum(null, null, null, null, null, null, null);
}
