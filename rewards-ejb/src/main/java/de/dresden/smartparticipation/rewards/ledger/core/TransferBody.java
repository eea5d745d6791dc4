package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a transfer says; asked again under the same name it must say the same. When it is due is no part of it: that follows
 * from when it was asked for.
 *
 * @param kind which transfer it is
 * @param from where the Taler come from
 * @param to where they go
 * @param taler how many whole Taler, at least 1
 * @param reason code and reference, no person data
 * @param refersTo the transfer that this one corrects or undoes, or null
 */
public record TransferBody(
        TransferKind kind, AccountKey from, AccountKey to, long taler, String reason, TransferId refersTo) {

    /** @throws IllegalArgumentException where there is no such transfer */
    public TransferBody {
        Objects.requireNonNull(reason);
        if (from.kind() != kind.from() || to.kind() != kind.to()) {
            throw new IllegalArgumentException(kind + " from " + from.kind() + " to " + to.kind());
        }
        if (taler < 1) {
            throw new IllegalArgumentException(kind + " of " + taler + " Taler");
        }
    }

    /**
     * Whether asking for this one is a repetition.
     *
     * @param known what is booked under the same name
     * @return nothing where it says the same, else why it cannot be booked
     */
    public Optional<Reason> repeats(TransferBody known, TransferId id) {
        return equals(known) ? Optional.empty() : Optional.of(Refusals.otherContent(id));
    }
}
