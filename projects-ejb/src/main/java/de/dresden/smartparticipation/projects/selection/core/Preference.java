package de.dresden.smartparticipation.projects.selection.core;

/**
 * The comparison of the equal shares with the selection by votes: who has more funded projects that they named (more points), whatever the
 * utility of the rule, as in the compute tool of equalshares.net.
 *
 * @param shares voters who have more from the equal shares
 * @param votes voters who have more from the selection by votes
 * @param indifferent all others
 */
public record Preference(long shares, long votes, long indifferent) {

    /** Whether the selection by votes stands instead: only if strictly more voters prefer it. */
    public boolean forVotes() {
        return votes > shares;
    }
}
