package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import java.io.Serializable;
import java.time.Instant;

/**
 * A redemption in the list of its partner; nothing of the member.
 *
 * @param reference as {@code EL-2026-0042}
 * @param offer reference of the offer
 * @param title its title when it was reserved
 * @param kind how it is redeemed
 * @param taler whole Taler
 * @param payoutCents cents that the partner gets
 * @param state how it stands
 * @param reservedAt when it was reserved
 * @param until first moment at which it cannot be redeemed any more
 * @param endedAt when it ended, or null
 * @param redeemedBy who redeemed it at the till, or null
 */
public record TillRow(
        String reference,
        String offer,
        String title,
        RedemptionKind kind,
        long taler,
        long payoutCents,
        RedemptionState state,
        Instant reservedAt,
        Instant until,
        Instant endedAt,
        String redeemedBy)
        implements Serializable {

    /** Whether the partner ticks it off a list, and has not done so yet. */
    public boolean toCollect() {
        return kind == RedemptionKind.LIST && state == RedemptionState.RESERVED;
    }
}
