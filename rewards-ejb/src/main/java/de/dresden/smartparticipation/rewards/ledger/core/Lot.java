package de.dresden.smartparticipation.rewards.ledger.core;

import java.time.Instant;
import java.util.Comparator;

/**
 * Taler of one grant, as far as they are still there.
 *
 * @param id key; grows with time
 * @param taler how many there were
 * @param remaining how many are neither spent nor set aside
 * @param expiresAt from when on they cannot be spent any more
 */
public record Lot(long id, long taler, long remaining, Instant expiresAt) {

    /**
     * First in, first out: what expires first was granted first. Where lots were given a shorter life later on, the one that
     * would be lost first goes first.
     */
    public static final Comparator<Lot> FIRST_IN_FIRST_OUT =
            Comparator.comparing(Lot::expiresAt).thenComparing(Lot::id);

    /** @throws IllegalArgumentException where more than all or less than nothing remains */
    public Lot {
        if (taler < 1 || remaining < 0 || remaining > taler) {
            throw new IllegalArgumentException("lot " + id + " with " + remaining + " of " + taler + " Taler");
        }
    }

    public Lot take(long some) {
        return new Lot(id, taler, remaining - some, expiresAt);
    }

    public Lot giveBack(long some) {
        return new Lot(id, taler, remaining + some, expiresAt);
    }

    /** Whether something is left that can be spent. */
    public boolean spendable(Instant now) {
        return remaining > 0 && now.isBefore(expiresAt);
    }

    /** Whether something is left that cannot be spent any more. */
    public boolean expired(Instant now) {
        return remaining > 0 && !now.isBefore(expiresAt);
    }
}
