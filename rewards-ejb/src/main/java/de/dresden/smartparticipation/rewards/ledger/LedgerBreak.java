package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.util.Locale;

/**
 * The first place where the journal is not as it was written.
 *
 * @param kind what is wrong
 * @param position position in the chain, or 0 where the entry has none
 * @param transfer key of the transfer, or 0 where it is not known
 * @param name its name, or null where it is not known
 */
public record LedgerBreak(Kind kind, long position, long transfer, String name) implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** A link is missing. */
        LINK_MISSING,
        /** The transfer, or its end, that a link names is gone. */
        ENTRY_MISSING,
        /** The transfer, its end, what it took from lots, its place or its link was changed. */
        ENTRY_CHANGED,
        /** There is a transfer or an end that the chain does not know and that does not wait to be linked. */
        ENTRY_NOT_LINKED,
        /** The chain is shorter than the noted one. */
        TAIL_MISSING,
        /** The chain is another one than the noted one. */
        HEAD_DIFFERS
    }

    /** What is wrong, as a sentence with the place. */
    public Reason reason() {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Reason.of("rewards.ledger.broken." + key, position, name == null ? "–" : name);
    }
}
