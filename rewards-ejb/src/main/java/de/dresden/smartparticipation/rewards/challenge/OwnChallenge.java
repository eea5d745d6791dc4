package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;

/**
 * A challenge as a member sees it.
 *
 * @param challenge what everybody sees
 * @param joined whether the member takes part
 * @param progress how much of the goal the member has done, in the goal's unit
 * @param team the member's team, or null
 * @param rewardTaler what the member gets for it, or null while that is not decided; of a deed all so far
 * @param granted whether that is granted
 */
public record OwnChallenge(
        PublicChallenge challenge, boolean joined, long progress, Team team, Long rewardTaler, boolean granted)
        implements Serializable {

    /** Whether the own goal, or the team's, is reached. */
    public boolean reached() {
        return joined
                && (team == null ? progress : team.total()) >= challenge.data().goal();
    }
}
