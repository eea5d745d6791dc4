package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.rewards.emission.Mode;
import java.io.Serializable;
import java.util.List;

/**
 * What a member has saved with accepted trips.
 *
 * @param trips how many
 * @param savingMilligrams sum of what is known; negative savings are in it
 * @param creditedMilligrams how much counted for Taler
 * @param unknownTrips trips whose saving is unknown
 * @param modes the same for each mode
 */
public record OwnSaving(
        long trips, long savingMilligrams, long creditedMilligrams, long unknownTrips, List<OfMode> modes)
        implements Serializable {

    /**
     * One mode's part.
     *
     * @param metres how far in all
     */
    public record OfMode(
            Mode mode, long trips, long metres, long savingMilligrams, long creditedMilligrams, long unknownTrips)
            implements Serializable {}

    public OwnSaving {
        modes = List.copyOf(modes);
    }

    static OwnSaving of(List<OfMode> modes) {
        return new OwnSaving(
                modes.stream().mapToLong(OfMode::trips).sum(),
                modes.stream().mapToLong(OfMode::savingMilligrams).sum(),
                modes.stream().mapToLong(OfMode::creditedMilligrams).sum(),
                modes.stream().mapToLong(OfMode::unknownTrips).sum(),
                modes);
    }
}
