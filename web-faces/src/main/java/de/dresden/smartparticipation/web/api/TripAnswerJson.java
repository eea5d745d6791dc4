package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.trip.TripAnswer;
import java.util.List;
import java.util.Locale;

/**
 * What became of a trip.
 *
 * @param outcome TAKEN, EXISTS or REFUSED
 * @param state left out where it was refused
 * @param savingMilligrams left out where it is unknown, which is not zero
 * @param reasons with their sentences
 */
public record TripAnswerJson(
        String id,
        String outcome,
        String state,
        Long savingMilligrams,
        long creditedMilligrams,
        List<Problem.Cause> reasons) {

    static TripAnswerJson of(TripAnswer answer, Locale language) {
        return new TripAnswerJson(
                answer.id(),
                answer.outcome().name(),
                answer.state() == null ? null : answer.state().name(),
                answer.savingMilligrams(),
                answer.creditedMilligrams(),
                Problems.causes(answer.reasons(), language));
    }
}
