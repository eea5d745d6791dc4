package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.trip.check.Judgement;
import de.dresden.smartparticipation.rewards.trip.check.Plausibility;
import de.dresden.smartparticipation.rewards.trip.check.Surroundings;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import de.dresden.smartparticipation.rewards.trip.check.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Asks the rules about a trip that is known already, as if it had come in with the mode that a clerk takes it for. */
@Dependent
class TripRecheck {

    @Inject
    private TripLog log;

    @Inject
    private RuleValues rules;

    TripRecheck() {}

    TripRecheck(TripLog log, RuleValues rules) {
        this.log = log;
        this.rules = rules;
    }

    /**
     * What the rules find, by the values that held when the trip came in; the day's limit is no finding.
     *
     * @param id the app's name of the trip: it does not overlap with itself
     * @param facts the trip with the other mode
     * @param receivedAt when it came in
     */
    List<Reason> found(long member, String id, TripFacts facts, Instant receivedAt) {
        Surroundings around = new Surroundings(
                receivedAt,
                log.countsFrom(member).orElse(null),
                log.timetable(member, facts.start(), facts.end()).without(id).overlapping(facts.start(), facts.end()),
                log.ofOthers(member, List.of(facts), receivedAt).contains(facts),
                null,
                0);
        Judgement judgement = Plausibility.judge(facts, around, rules.at(receivedAt));
        return judgement.verdict().compareTo(Verdict.REVIEW) < 0 ? List.of() : judgement.reasons();
    }
}
