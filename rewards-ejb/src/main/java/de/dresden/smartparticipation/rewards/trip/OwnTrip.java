package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.emission.Mode;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A trip as its member sees it.
 *
 * @param id the app's name of it
 * @param mode how
 * @param metres how far; null once the details are gone
 * @param start when it began; only the hour once the details are gone
 * @param seconds how long it took; null once the details are gone
 * @param from key of the Stadtteil where it began; null: not told, or the details are gone
 * @param to key of the Stadtteil where it ended; null: not told, or the details are gone
 * @param factor with which the saving was computed; null where none was in force, or the details are gone
 * @param state how it stands
 * @param savingMilligrams what it saves; null: unknown, or the details are gone
 * @param creditedMilligrams how much of it counts for Taler
 * @param reasons why it stands so
 * @param explanation what a clerk wrote last, or null
 * @param appealed whether the member has objected
 */
public record OwnTrip(
        String id,
        Mode mode,
        Integer metres,
        Instant start,
        Integer seconds,
        String from,
        String to,
        Used factor,
        TripState state,
        Long savingMilligrams,
        long creditedMilligrams,
        List<Reason> reasons,
        String explanation,
        boolean appealed)
        implements Serializable {

    /**
     * What a trip was computed with.
     *
     * @param set reference of the set of factors
     * @param year of the set
     * @param gramsPerKm of the mode, in grams CO2e a passenger kilometre; null: unknown
     * @param baselineGramsPerKm what it is compared with
     */
    public record Used(String set, int year, Integer gramsPerKm, int baselineGramsPerKm) implements Serializable {}

    public OwnTrip {
        reasons = List.copyOf(reasons);
    }
}
