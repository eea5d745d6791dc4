package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that a member has done, in the clerks' queue.
 *
 * @param id key
 * @param member pseudonym of the member, or null where it has left
 * @param challenge reference of the challenge or good deed
 * @param title its title
 * @param department key of its department
 * @param day when it was done
 * @param reportedAt when it was reported
 * @param text in the member's words; may be long
 * @param state where it stands
 * @param explanation why it was rejected, or null
 * @param appealText what the member objects, or null
 * @param rewardTaler what a good deed brings
 * @param evidence how many files belong to it
 * @param version to be sent back with a decision
 */
public record DeedRow(
        long id,
        String member,
        String challenge,
        String title,
        long department,
        LocalDate day,
        Instant reportedAt,
        String text,
        DeedState state,
        String explanation,
        String appealText,
        long rewardTaler,
        int evidence,
        long version)
        implements Serializable {

    /** Whether somebody has to decide. */
    public boolean waits() {
        return state.waits();
    }
}
