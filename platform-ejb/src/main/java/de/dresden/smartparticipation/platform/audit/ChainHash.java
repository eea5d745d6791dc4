package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.chain.LinkHash;

/** The hash of an entry's link: over the hash before it, its position and every column of the entry. */
final class ChainHash {

    private ChainHash() {}

    static byte[] beginning() {
        return LinkHash.beginning();
    }

    static byte[] after(byte[] previous, long position, EntryFacts entry) {
        return new LinkHash(previous, position)
                .number(entry.id())
                .instant(entry.at())
                .text(entry.actorKind())
                .key(entry.actor())
                .key(entry.actingFor())
                .key(entry.job())
                .text(entry.action())
                .text(entry.subjectType())
                .number(entry.subjectId())
                .text(entry.subjectReference())
                .bytes(entry.digest())
                .hash();
    }
}
