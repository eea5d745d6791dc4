package de.dresden.smartparticipation.projects.vote;

import java.io.Serializable;

/**
 * How people can vote.
 *
 * @param email with a confirmed e-mail address
 * @param letter with a code from a letter
 * @param paper on paper
 */
public record VoteWays(boolean email, boolean letter, boolean paper) implements Serializable {

    /** Whether there is one at all. */
    public boolean any() {
        return email || letter || paper;
    }
}
