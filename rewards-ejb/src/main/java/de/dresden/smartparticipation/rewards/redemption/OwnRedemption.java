package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import java.io.Serializable;
import java.time.Instant;

/**
 * A redemption as its member sees it; what the partner gets for it is not told.
 *
 * @param reference as {@code EL-2026-0042}
 * @param id the app's name of it
 * @param offer reference of the offer
 * @param title its title when it was reserved
 * @param partner name of the partner
 * @param kind how it is redeemed
 * @param taler whole Taler
 * @param state how it stands
 * @param reservedAt when it was reserved
 * @param until first moment at which it cannot be redeemed any more
 * @param endedAt when it was redeemed, cancelled or expired, or null
 */
public record OwnRedemption(
        String reference,
        String id,
        String offer,
        String title,
        String partner,
        RedemptionKind kind,
        long taler,
        RedemptionState state,
        Instant reservedAt,
        Instant until,
        Instant endedAt)
        implements Serializable {}
