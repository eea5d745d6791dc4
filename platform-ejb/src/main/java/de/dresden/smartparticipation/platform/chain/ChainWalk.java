package de.dresden.smartparticipation.platform.chain;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Goes along a chain, link by link in the order of their positions, up to its first flaw. Holds one hash, however long the
 * chain is.
 */
public final class ChainWalk {

    /** What can be wrong with a link. */
    public enum Flaw {
        /** A link is missing. */
        LINK_MISSING,
        /** The entry that a link names is gone. */
        ENTRY_MISSING,
        /** The entry, its place or its link was changed. */
        ENTRY_CHANGED,
        /** The chain is shorter than the noted one. */
        TAIL_MISSING,
        /** The chain is another one than the noted one. */
        HEAD_DIFFERS
    }

    private final ChainHead noted;
    private byte[] previous = LinkHash.beginning();
    private long position;

    /** @param noted an end that was written down earlier, or null */
    public ChainWalk(ChainHead noted) {
        this.noted = noted;
    }

    /**
     * Goes on where an earlier walk ended: what comes before was proved then and is not looked at again.
     *
     * @param proved the end of that walk
     */
    public static ChainWalk after(ChainHead proved) {
        ChainWalk walk = new ChainWalk(null);
        walk.go(proved.position(), HexFormat.of().parseHex(proved.hash()));
        return walk;
    }

    /** Up to where the chain was found whole. */
    public ChainHead head() {
        return ChainHead.of(position, previous);
    }

    /** Where the next link has to be. */
    public long next() {
        return position + 1;
    }

    /**
     * Looks at the next link without going there.
     *
     * @param at its position
     * @param hash its hash
     * @param entry the hash that its entry has after a given one; null where there is no entry
     */
    public Optional<Flaw> look(long at, byte[] hash, UnaryOperator<byte[]> entry) {
        if (at != next()) {
            return Optional.of(Flaw.LINK_MISSING);
        }
        if (entry == null) {
            return Optional.of(Flaw.ENTRY_MISSING);
        }
        if (!MessageDigest.isEqual(hash, entry.apply(previous))) {
            return Optional.of(Flaw.ENTRY_CHANGED);
        }
        return noted != null && noted.position() == at && !noted.equals(ChainHead.of(at, hash))
                ? Optional.of(Flaw.HEAD_DIFFERS)
                : Optional.empty();
    }

    /** Goes to a link that was found whole. */
    public void go(long at, byte[] hash) {
        position = at;
        previous = hash;
    }

    /** What is wrong with the end, once the last link was passed. */
    public Optional<Flaw> end() {
        return noted != null && noted.position() > position ? Optional.of(Flaw.TAIL_MISSING) : Optional.empty();
    }
}
