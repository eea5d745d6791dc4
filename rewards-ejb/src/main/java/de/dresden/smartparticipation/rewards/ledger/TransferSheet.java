package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All that the journal knows of a transfer.
 *
 * @param name its name
 * @param kind which transfer it is
 * @param fromAccount key of the account
 * @param fromKind what it is for
 * @param fromOwner whose it is, empty where there is only one
 * @param toAccount key of the account
 * @param toKind what it is for
 * @param toOwner whose it is, empty where there is only one
 * @param taler whole Taler
 * @param reason code and reference
 * @param refersTo name of the transfer that it corrects or undoes, or null
 * @param correction reference of the correction that it carries out, or null
 * @param redemption reference of the redemption that it is, or null
 * @param by full name of who booked it, or null where it was a member or the product itself
 * @param bookedAt when
 * @param due from when on a grant counts, until when a redemption may be posted, or null
 * @param end how it ended, or null where it is pending
 * @param endReason why it was called off, or empty
 * @param endedBy full name of who ended it, or null
 * @param endedAt when, or null
 * @param position position of its link in the chain, or null as long as it waits for one
 * @param lots what it took from which lot, or gave back to it
 * @param followers names of the transfers that correct or undo it
 */
public record TransferSheet(
        String name,
        TransferKind kind,
        long fromAccount,
        AccountKind fromKind,
        String fromOwner,
        long toAccount,
        AccountKind toKind,
        String toOwner,
        long taler,
        String reason,
        String refersTo,
        String correction,
        String redemption,
        String by,
        Instant bookedAt,
        Instant due,
        Resolution end,
        String endReason,
        String endedBy,
        Instant endedAt,
        Long position,
        List<LotTaken> lots,
        List<String> followers)
        implements Serializable {

    /** The funding partner that gave them, or null. */
    public Issuer fromIssuer() {
        return fromKind.issuer(fromOwner);
    }

    /** The funding partner that got them, or null. */
    public Issuer toIssuer() {
        return toKind.issuer(toOwner);
    }

    /**
     * What was taken from a lot, or given back to it.
     *
     * @param lot key of the lot
     * @param grant name of the grant it came with
     * @param taler how many
     */
    public record LotTaken(long lot, String grant, long taler) implements Serializable {}
}
