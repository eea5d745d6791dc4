package de.dresden.smartparticipation.platform.audit;

import java.security.MessageDigest;
import java.util.Optional;

/**
 * Goes along the chain, link by link in the order of their positions, and keeps the first break. Holds one hash, however
 * long the chain is.
 */
final class ChainVerifier {

    private final ChainHead noted;
    private byte[] previous = ChainHash.beginning();
    private long position;
    private long entries;
    private long erased;
    private ChainBreak broken;

    /** @param noted an end that was written down earlier, or null */
    ChainVerifier(ChainHead noted) {
        this.noted = noted;
    }

    void accept(ChainLink link) {
        if (broken == null) {
            broken = check(link).orElse(null);
        }
        if (broken == null) {
            position = link.position();
            previous = link.hash();
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
        if (broken == null && noted != null && noted.position() > position) {
            broken = ChainBreak.at(ChainBreak.Kind.TAIL_MISSING, position + 1);
        }
        if (broken == null && stray != null) {
            broken = ChainBreak.at(ChainBreak.Kind.ENTRY_NOT_LINKED, 0, stray);
        }
        return new Verification(entries, erased, waiting, ChainHead.of(position, previous), broken);
    }

    private Optional<ChainBreak> check(ChainLink link) {
        if (link.position() != position + 1) {
            return Optional.of(ChainBreak.at(ChainBreak.Kind.LINK_MISSING, position + 1));
        }
        if (link.entry() == null) {
            return Optional.of(ChainBreak.at(ChainBreak.Kind.ENTRY_MISSING, link));
        }
        if (!MessageDigest.isEqual(link.hash(), ChainHash.after(previous, link.position(), link.entry()))) {
            return Optional.of(ChainBreak.at(ChainBreak.Kind.ENTRY_CHANGED, link));
        }
        if (noted != null
                && noted.position() == link.position()
                && !noted.equals(ChainHead.of(link.position(), link.hash()))) {
            return Optional.of(ChainBreak.at(ChainBreak.Kind.HEAD_DIFFERS, link));
        }
        return payload(link);
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
