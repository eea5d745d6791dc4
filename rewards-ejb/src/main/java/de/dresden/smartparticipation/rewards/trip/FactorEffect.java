package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.rewards.emission.Mode;
import java.io.Serializable;

/**
 * What another set of factors would make of the accepted trips of one mode.
 *
 * @param mode the mode
 * @param trips how many
 * @param metres how far in all
 * @param savingNow milligrams as booked, of those whose saving is known; null where none is
 * @param unknownNow trips whose booked saving is unknown
 * @param savingThen milligrams with the other set, of all of them; null where that has no factor for the mode
 */
public record FactorEffect(Mode mode, long trips, long metres, Long savingNow, long unknownNow, Long savingThen)
        implements Serializable {

    /** How much more or less it would be; null where one of the two is unknown for some of the trips. */
    public Long difference() {
        return savingNow == null || savingThen == null || unknownNow > 0 ? null : Long.valueOf(savingThen - savingNow);
    }
}
