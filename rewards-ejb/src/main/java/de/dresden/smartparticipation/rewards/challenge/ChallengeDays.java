package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Today, and when what is counted is counted. */
@Dependent
class ChallengeDays {

    @Inject
    private RuleValues rules;

    @Inject
    private Clock clock;

    ChallengeDays() {}

    ChallengeDays(RuleValues rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    /** First day on which it is evaluated: trips of the last day come in for as long as trips are taken. */
    LocalDate evaluatedFrom(ChallengeData data) {
        long late = data.proof() == ChallengeProof.TRIPS ? rules.of(RuleName.TRIP_OLDEST_DAYS, clock.instant()) : 0;
        return data.lastDay().plusDays(1 + late);
    }
}
