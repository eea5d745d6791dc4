package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An application as its applicant sees it.
 *
 * @param reference its reference
 * @param version for the answer
 * @param state where it stands
 * @param since since when
 * @param question what the city asks, or null
 * @param reason why it was refused or ended, or null
 * @param application what was sent; without the IBAN
 * @param ibanLastFour last four characters of the IBAN, or null where none was given
 * @param files names of the files that were sent
 * @param confirmed whether the address is confirmed
 */
public record OwnApplication(
        String reference,
        long version,
        PartnerState state,
        Instant since,
        String question,
        String reason,
        PartnerApplication application,
        String ibanLastFour,
        List<String> files,
        boolean confirmed)
        implements Serializable {

    public OwnApplication {
        files = List.copyOf(files);
    }

    /** Whether an answer is waited for. */
    public boolean asked() {
        return state == PartnerState.QUERY;
    }
}
