package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;
import java.util.Set;

/**
 * What a project may be given, and who may apply.
 *
 * @param lowestCents cents at least
 * @param highestCents cents at most
 * @param shareBasisPoints part of the costs that is funded at most; 10,000: all of them
 * @param applicants who may apply
 */
public record FundingRules(long lowestCents, long highestCents, int shareBasisPoints, Set<ApplicantKind> applicants)
        implements Serializable {

    public FundingRules {
        applicants = applicants == null ? Set.of() : Set.copyOf(applicants);
    }
}
