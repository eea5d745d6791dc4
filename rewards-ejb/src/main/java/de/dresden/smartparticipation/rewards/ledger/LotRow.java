package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;
import java.time.Instant;

/**
 * A lot of a wallet.
 *
 * @param id key
 * @param grant name of the grant it came with
 * @param reason code and reference of what it was granted for
 * @param issuer who paid
 * @param taler how many Taler there were
 * @param remaining how many are neither spent nor set aside
 * @param postedAt since when they are the member's own
 * @param expiresAt from when on what remains cannot be spent any more
 */
public record LotRow(
        long id,
        String grant,
        String reason,
        Issuer issuer,
        long taler,
        long remaining,
        Instant postedAt,
        Instant expiresAt)
        implements Serializable {}
