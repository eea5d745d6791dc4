package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * Taler for a member, to be booked as pending.
 *
 * @param id name of the transfer; asking again under it books nothing more
 * @param issuer who pays
 * @param member key of the member
 * @param taler how many whole Taler, at least 1
 * @param reason code and reference as {@code trip:4711}, no person data
 * @param postAt when they become the member's own; not part of what is compared when the same is asked again, since it follows
 *     from when it was asked
 */
public record Grant(TransferId id, Issuer issuer, long member, long taler, String reason, Instant postAt)
        implements Serializable {

    public Grant {
        Objects.requireNonNull(id);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(postAt);
        if (taler < 1) {
            throw new IllegalArgumentException("a grant of " + taler + " Taler");
        }
    }
}
