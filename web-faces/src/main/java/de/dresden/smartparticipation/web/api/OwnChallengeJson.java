package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.challenge.OwnChallenge;
import de.dresden.smartparticipation.rewards.challenge.Team;

/**
 * A challenge as the member whose token it is sees it.
 *
 * @param progress in the unit of the goal
 * @param team left out where the member is in none
 * @param rewardTaler left out while nothing is decided
 */
public record OwnChallengeJson(
        ChallengeJson challenge,
        boolean joined,
        long progress,
        boolean reached,
        OwnTeam team,
        Long rewardTaler,
        boolean granted) {

    /**
     * The own team. Who is in it is told to nobody.
     *
     * @param name left out where a clerk has hidden it, or who gave it has left
     * @param code by which others join
     * @param hiddenReason why its name is hidden
     */
    public record OwnTeam(String name, String code, int members, int most, long progress, String hiddenReason) {}

    static OwnChallengeJson of(OwnChallenge own) {
        Team team = own.team();
        return new OwnChallengeJson(
                ChallengeJson.of(own.challenge()),
                own.joined(),
                own.progress(),
                own.reached(),
                team == null
                        ? null
                        : new OwnTeam(
                                team.shownName(),
                                team.shownCode(),
                                team.members(),
                                team.most(),
                                team.total(),
                                team.hiddenReason()),
                own.rewardTaler(),
                own.granted());
    }
}
