package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import java.io.Serializable;
import java.time.Instant;

/**
 * What came into or went out of the own wallet.
 *
 * @param name of the transfer
 * @param kind which transfer it is
 * @param taler above zero where they came, below where they went
 * @param bookedAt when it was booked
 * @param end how it ended, or null where it is pending
 * @param endedAt when it ended, or null
 * @param due of a pending one: when a grant is posted, until when a redemption may be; else null
 */
public record OwnPosting(
        String name, TransferKind kind, long taler, Instant bookedAt, Resolution end, Instant endedAt, Instant due)
        implements Serializable {

    static OwnPosting of(PostingRow row) {
        return new OwnPosting(row.name(), row.kind(), row.taler(), row.bookedAt(), row.end(), row.endedAt(), row.due());
    }
}
