package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/**
 * The first place where the trail is not as it was written.
 *
 * @param kind what is wrong
 * @param position position in the chain, or 0 where the entry has none
 * @param entryId the entry, or 0 where it is not known
 * @param action what the entry says happened, or null
 * @param subjectReference what it says it happened to, or null
 * @param at when it says it happened, or null
 */
public record ChainBreak(Kind kind, long position, long entryId, String action, String subjectReference, Instant at)
        implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** A link is missing. */
        LINK_MISSING,
        /** The entry that a link names is gone. */
        ENTRY_MISSING,
        /** The entry, its place or its link was changed. */
        ENTRY_CHANGED,
        /** The values before and after were changed. */
        PAYLOAD_CHANGED,
        /** The values are gone without having been erased. */
        PAYLOAD_MISSING,
        /** There is an entry that the chain does not know and that does not wait to be linked. */
        ENTRY_NOT_LINKED,
        /** The chain is shorter than the noted one. */
        TAIL_MISSING,
        /** The chain is another one than the noted one. */
        HEAD_DIFFERS
    }

    /** What is wrong, as a sentence with the place. */
    public Reason reason() {
        String key =
                "platform.audit.broken." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Reason.of(key, position, entryId, subjectReference == null ? "–" : subjectReference);
    }

    static ChainBreak at(Kind kind, ChainLink link) {
        EntryFacts entry = link.entry();
        return entry == null
                ? new ChainBreak(kind, link.position(), link.entryId(), null, null, null)
                : at(kind, link.position(), entry);
    }

    static ChainBreak at(Kind kind, long position, EntryFacts entry) {
        return new ChainBreak(kind, position, entry.id(), entry.action(), entry.subjectReference(), entry.at());
    }

    static ChainBreak at(Kind kind, long position) {
        return new ChainBreak(kind, position, 0, null, null, null);
    }
}
