package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.challenge.ChallengeData;
import de.dresden.smartparticipation.rewards.challenge.ChallengeKind;
import de.dresden.smartparticipation.rewards.challenge.ChallengeProof;
import de.dresden.smartparticipation.rewards.challenge.ChallengeState;
import de.dresden.smartparticipation.rewards.challenge.PublicChallenge;
import de.dresden.smartparticipation.rewards.challenge.Repeat;
import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import java.time.LocalDate;
import java.util.List;

/**
 * A released challenge or good deed.
 *
 * @param goal in metres, trips, milligrams, days or deeds
 * @param placesLeft left out where there is no limit
 * @param talerLeft whether its Taler are enough for one more
 */
public record ChallengeJson(
        String reference,
        ChallengeKind kind,
        String title,
        String description,
        LocalDate firstDay,
        LocalDate lastDay,
        ChallengeState state,
        ChallengeProof proof,
        ChallengeUnit unit,
        long goal,
        List<Mode> modes,
        Integer times,
        Repeat every,
        long rewardTaler,
        Issuer issuer,
        Integer teamSize,
        int members,
        Integer placesLeft,
        boolean joinable,
        boolean talerLeft,
        String cancelReason) {

    static ChallengeJson of(PublicChallenge challenge) {
        ChallengeData data = challenge.data();
        return new ChallengeJson(
                challenge.reference(),
                data.kind(),
                data.title(),
                data.description(),
                data.firstDay(),
                data.lastDay(),
                challenge.state(),
                data.proof(),
                data.unit(),
                data.goal(),
                data.modes().stream().sorted().toList(),
                data.times(),
                data.every(),
                data.rewardTaler(),
                data.issuer(),
                data.teamSize(),
                challenge.members(),
                challenge.placesLeft(),
                challenge.joinable(),
                challenge.talerLeft(),
                challenge.cancelReason());
    }
}
