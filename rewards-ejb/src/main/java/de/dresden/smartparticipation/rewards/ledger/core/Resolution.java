package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import java.time.Instant;
import java.util.Optional;

/** How a pending transfer ends; each ends once. */
public enum Resolution implements Toned {
    /** It counts. */
    POSTED,
    /** It was called off. */
    VOIDED,
    /** Its time was over. */
    EXPIRED;

    /**
     * Whether a pending transfer may end so now.
     *
     * @param kind which transfer it is
     * @param id its name
     * @param due from when on a grant counts; until when a redemption may be posted
     * @return why not, or nothing
     */
    public Optional<Reason> may(TransferKind kind, TransferId id, Instant due, Instant now) {
        boolean over = !now.isBefore(due);
        return switch (this) {
            case VOIDED -> Optional.empty();
            case POSTED ->
                over == (kind == TransferKind.GRANT)
                        ? Optional.empty()
                        : Optional.of(over ? Refusals.tooLate(id, due) : Refusals.notDue(id, due));
            case EXPIRED ->
                over && kind == TransferKind.REDEEM ? Optional.empty() : Optional.of(Refusals.notDue(id, due));
        };
    }

    /**
     * Whether asking for this end of a transfer that has ended is a repetition.
     *
     * @param standing how it ended
     * @return nothing where it ended so, else why it cannot end so any more
     */
    public Optional<Reason> repeats(Resolution standing, TransferId id) {
        return this == standing ? Optional.empty() : Optional.of(Refusals.endedOtherwise(id, standing));
    }

    @Override
    public Tone tone() {
        return this == POSTED ? Tone.DONE : Tone.REST;
    }
}
