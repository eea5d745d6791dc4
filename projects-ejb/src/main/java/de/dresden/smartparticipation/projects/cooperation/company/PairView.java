package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;
import java.time.Instant;

/**
 * Two companies that found each other, as one of them is shown it.
 *
 * @param id key of the pair
 * @param partnerName how the other is called: as it was named, or by its own name once it has joined
 * @param partnerEmail the address at which it was or will be written to, or null where it has joined
 * @param first whether the one who is shown it named the other
 * @param invitedAt when the other was written to, or null
 * @param joinedAt when the other joined, or null
 * @param partner the other, once it has joined, or null
 */
public record PairView(
        long id,
        String partnerName,
        String partnerEmail,
        boolean first,
        Instant invitedAt,
        Instant joinedAt,
        CompanyFrame partner)
        implements Serializable {

    public boolean joined() {
        return joinedAt != null;
    }
}
