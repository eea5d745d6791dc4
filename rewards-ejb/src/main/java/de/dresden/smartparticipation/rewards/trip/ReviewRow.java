package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.emission.Mode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** Mean speed in km/h, in tenths rounded up, as the sentences of the rules say it. */
    public BigDecimal kilometresPerHour() {
        return BigDecimal.valueOf(metres * 36L).divide(BigDecimal.valueOf(seconds * 10L), 1, RoundingMode.CEILING);
    }
}
