package de.dresden.smartparticipation.projects.vote;

import java.io.Serializable;

/**
 * The list of those who may vote, in figures.
 *
 * @param people on it, also when it was deleted
 * @param letters those who have a code by letter
 * @param emails those who are recognised by their address
 * @param used whether somebody has voted, so that it cannot be taken back any more
 * @param deleted whether it was deleted after the vote
 */
public record VoteList(long people, long letters, long emails, boolean used, boolean deleted) implements Serializable {

    static final VoteList NONE = new VoteList(0, 0, 0, false, false);
}
