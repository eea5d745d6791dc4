package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.chain.ChainWalk;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Goes along the chain, link by link in the order of their positions, and keeps the first break. Holds one hash, however
 * long the chain is.
 */
final class ChainVerifier {

    private final ChainWalk walk;
    private long entries;
    private long erased;
    private ChainBreak broken;

    /** @param noted an end that was written down earlier, or null */
    ChainVerifier(ChainHead noted) {
        walk = new ChainWalk(noted);
    }

    void accept(ChainLink link) {
        if (broken == null) {
            broken = check(link).orElse(null);
        }
        if (broken == null) {
            walk.go(link.position(), link.hash());
            entries++;
            erased += link.payload() == null ? 1 : 0;
        }
    }

    /** How many links were found whole so far. */
    long entries() {
        return entries;
    }

    /**
     * @param stray an entry that neither is linked nor waits to be, or null
     * @param waiting entries that wait to be linked
     */
    Verification finish(EntryFacts stray, long waiting) {
        if (broken == null) {
            broken = walk.end()
                    .map(flaw -> ChainBreak.at(kind(flaw), walk.next()))
                    .orElse(null);
        }
        if (broken == null && stray != null) {
            broken = ChainBreak.at(ChainBreak.Kind.ENTRY_NOT_LINKED, 0, stray);
        }
        return new Verification(entries, erased, waiting, walk.head(), broken);
    }

    private Optional<ChainBreak> check(ChainLink link) {
        return walk.look(link.position(), link.hash(), link.entry() == null ? null : before -> hash(before, link))
                .map(flaw -> flaw == ChainWalk.Flaw.LINK_MISSING
                        ? ChainBreak.at(ChainBreak.Kind.LINK_MISSING, walk.next())
                        : ChainBreak.at(kind(flaw), link))
                .or(() -> payload(link));
    }

    private static byte[] hash(byte[] before, ChainLink link) {
        return ChainHash.after(before, link.position(), link.entry());
    }

    private static ChainBreak.Kind kind(ChainWalk.Flaw flaw) {
        return ChainBreak.Kind.valueOf(flaw.name());
    }

    private static Optional<ChainBreak> payload(ChainLink link) {
        if (link.payload() == null) {
            return link.erased() ? Optional.empty() : Optional.of(ChainBreak.at(ChainBreak.Kind.PAYLOAD_MISSING, link));
        }
        return MessageDigest.isEqual(link.entry().digest(), link.payload().digest())
                ? Optional.empty()
                : Optional.of(ChainBreak.at(ChainBreak.Kind.PAYLOAD_CHANGED, link));
    }
}
