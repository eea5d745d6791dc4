package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Evaluates. The challenge is written first, so that no trip counts any more, then the rewards are decided, then what counted is
 * reduced to how much it was.
 */
@Dependent
class ChallengeEnd {

    @Inject
    private ChallengeRegister register;

    @Inject
    private EntryBook entries;

    @Inject
    private DeedBook deeds;

    @Inject
    private Rewards rewards;

    @Inject
    private ChallengeDays days;

    @Inject
    private Clock clock;

    /** @throws Refused before the day, while deeds wait for a clerk, or where it was done */
    ChallengeChanged evaluate(Challenge challenge, Capacity by) {
        ChallengeChanged change =
                challenge.evaluate(days.evaluatedFrom(challenge.data()), days.today(), by, clock.instant());
        register.flush();
        if (deeds.waits(challenge.id())) {
            throw new Refused(AcceptableChallenge.because("deeds-wait"));
        }
        int rewarded = rewards.decide(challenge.id());
        entries.forgetDetails(challenge.id());
        return change.telling("rewarded", rewarded);
    }
}
