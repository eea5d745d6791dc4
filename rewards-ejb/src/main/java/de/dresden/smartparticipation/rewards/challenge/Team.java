package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;

/**
 * A team, for those in it and for clerks.
 *
 * @param id key
 * @param name as it was given; null where its founder has left
 * @param code by which others join
 * @param members how many are in it
 * @param most how many may be
 * @param total how much of the goal it has done
 * @param hidden whether a clerk has hidden its name
 * @param hiddenReason why, or null
 */
public record Team(
        long id, String name, String code, int members, int most, long total, boolean hidden, String hiddenReason)
        implements Serializable {

    /** The name that others see, or null. */
    public String shownName() {
        return hidden ? null : name;
    }

    /** In two groups, for reading. */
    public String shownCode() {
        return ReadableCode.shown(code);
    }
}
