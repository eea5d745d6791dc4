package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import java.io.Serializable;
import java.time.Instant;

/**
 * What came into or went out of the own wallet. The names of transfers and the keys in them are not told: a member knows what it is
 * about by the name that its own app gave, or by a reference.
 *
 * @param kind which transfer it is
 * @param about what brought or cost them, or took them back; null where it is nothing single
 * @param reference of a trip or deed the app's own name of it, of a challenge or redemption its reference; else null
 * @param taler above zero where they came, below where they went
 * @param bookedAt when it was booked
 * @param end how it ended, or null where it is pending
 * @param endedAt when it ended, or null
 * @param due of a pending one: when a grant is posted, until when a redemption may be; else null
 */
public record OwnPosting(
        TransferKind kind,
        About about,
        String reference,
        long taler,
        Instant bookedAt,
        Resolution end,
        Instant endedAt,
        Instant due)
        implements Serializable {

    /** What a posting is about. */
    public enum About {
        TRIP,
        DEED,
        CHALLENGE,
        REDEMPTION
    }
}
