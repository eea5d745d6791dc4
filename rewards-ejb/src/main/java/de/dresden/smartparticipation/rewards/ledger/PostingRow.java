package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import java.io.Serializable;
import java.time.Instant;

/**
 * A transfer as one account sees it.
 *
 * @param name of the transfer
 * @param kind which transfer it is
 * @param taler above zero where the account gets them, below where it gives them
 * @param otherKind kind of the other account
 * @param otherOwner owner of the other account, empty where there is only one
 * @param reason code and reference
 * @param refersTo name of the transfer that it corrects or undoes, or null
 * @param by full name of who booked it, or null where it was a member or the product itself
 * @param bookedAt when it was booked
 * @param end how it ended, or null where it is pending
 * @param endedAt when it ended, or null
 * @param due of a pending one: when a grant is posted, until when a redemption may be; else null
 */
public record PostingRow(
        String name,
        TransferKind kind,
        long taler,
        AccountKind otherKind,
        String otherOwner,
        String reason,
        String refersTo,
        String by,
        Instant bookedAt,
        Resolution end,
        Instant endedAt,
        Instant due)
        implements Serializable {

    /** The funding partner of the other account, or null. */
    public Issuer otherIssuer() {
        return otherKind.issuer(otherOwner);
    }
}
