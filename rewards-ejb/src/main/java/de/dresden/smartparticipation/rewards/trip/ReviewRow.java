package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.emission.Mode;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A case in the clerks' queue.
 *
 * @param id key of the case
 * @param trip key of the trip
 * @param member pseudonym
 * @param cause why it is there
 * @param openedAt since when
 * @param mode how
 * @param metres how far
 * @param start when it began
 * @param seconds how long it took
 * @param savingMilligrams what it saves, or null: unknown
 * @param state how the trip stands
 * @param reasons what the rules said
 * @param appealText why the member objects, or null
 * @param version of the case, to be sent back with the decision
 */
public record ReviewRow(
        long id,
        long trip,
        String member,
        CaseCause cause,
        Instant openedAt,
        Mode mode,
        int metres,
        Instant start,
        int seconds,
        Long savingMilligrams,
        TripState state,
        List<Reason> reasons,
        String appealText,
        long version)
        implements Serializable {

    public ReviewRow {
        reasons = List.copyOf(reasons);
    }

    /** Mean speed in km/h, rounded down. */
    public long kilometresPerHour() {
        return metres * 36L / (seconds * 10L);
    }
}
