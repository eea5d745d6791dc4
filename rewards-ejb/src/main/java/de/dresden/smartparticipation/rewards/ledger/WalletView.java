package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a member has.
 *
 * @param available Taler that may be spent now
 * @param reserved Taler that are set aside for redemptions that are pending
 * @param incoming Taler that are granted and not posted yet
 * @param nextExpiry when the next of the available ones expire, or null
 * @param expiring how many expire then
 */
public record WalletView(long available, long reserved, long incoming, Instant nextExpiry, long expiring)
        implements Serializable {

    /** Of a member who never got any. */
    public static final WalletView EMPTY = new WalletView(0, 0, 0, null, 0);
}
