package de.dresden.smartparticipation.projects.vote;

import java.io.Serializable;

/**
 * How many have voted; what they voted is nowhere in it.
 *
 * @param email with a confirmed address
 * @param letter with a code
 * @param paper on paper, entered twice alike
 * @param once sheets that were entered once and wait for the second person
 * @param differing sheets that two people entered differently
 * @param handed people on the list whom a sheet of paper was handed
 */
public record VoteCount(long email, long letter, long paper, long once, long differing, long handed)
        implements Serializable {

    static final VoteCount NONE = new VoteCount(0, 0, 0, 0, 0, 0);

    /** Ballots that count. */
    public long ballots() {
        return email + letter + paper;
    }

    /** People who have voted, as the list knows it. */
    long taken() {
        return email + letter + handed;
    }

    /** Whether every sheet of paper is done. */
    public boolean complete() {
        return once + differing == 0;
    }
}
