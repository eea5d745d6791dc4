package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.List;

/**
 * What became of a reported trip.
 *
 * @param id the app's name of it, as it was sent
 * @param outcome whether it was taken
 * @param state how it stands; null where it was not taken
 * @param savingMilligrams what it saves; null where that is unknown or it was not taken
 * @param creditedMilligrams how much of it counts for Taler
 * @param reasons sentences: why it is not simply accepted, or was not taken
 */
public record TripAnswer(
        String id,
        Outcome outcome,
        TripState state,
        Long savingMilligrams,
        long creditedMilligrams,
        List<Reason> reasons) {

    /** Whether a trip was taken. */
    public enum Outcome {
        TAKEN,
        /** The same was reported before; nothing was done. */
        EXISTS,
        /** It cannot be read, or its id names another trip. */
        REFUSED
    }

    public TripAnswer {
        reasons = List.copyOf(reasons);
    }

    static TripAnswer refused(String id, List<Reason> reasons) {
        return new TripAnswer(id, Outcome.REFUSED, null, null, 0, reasons);
    }
}
