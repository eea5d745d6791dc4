package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.trip.OwnTrip;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A trip as its member sees it. After 90 days only the hour and the mode are left of it.
 *
 * @param from key of the Stadtteil where it began
 * @param to key of the Stadtteil where it ended
 * @param factor with which the saving was computed; left out where none was in force
 * @param savingMilligrams left out where it is unknown, which is not zero
 * @param reasons with their sentences
 * @param explanation what a clerk wrote
 */
public record OwnTripJson(
        String id,
        String mode,
        Integer metres,
        Instant start,
        Integer seconds,
        String from,
        String to,
        OwnTrip.Used factor,
        String state,
        Long savingMilligrams,
        long creditedMilligrams,
        List<Problem.Cause> reasons,
        String explanation,
        boolean appealed) {

    static OwnTripJson of(OwnTrip trip, Locale language) {
        return new OwnTripJson(
                trip.id(),
                trip.mode().name(),
                trip.metres(),
                trip.start(),
                trip.seconds(),
                trip.from(),
                trip.to(),
                trip.factor(),
                trip.state().name(),
                trip.savingMilligrams(),
                trip.creditedMilligrams(),
                Problems.causes(trip.reasons(), language),
                trip.explanation(),
                trip.appealed());
    }
}
