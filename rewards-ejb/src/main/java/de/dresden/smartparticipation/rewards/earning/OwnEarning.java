package de.dresden.smartparticipation.rewards.earning;

import java.io.Serializable;

/**
 * How far it is to a member's next Taler.
 *
 * @param carryMilligrams what is left over; negative where a trip was taken back; more than a Taler's worth where a budget is spent
 * @param milligramsPerTaler how much makes one
 */
public record OwnEarning(long carryMilligrams, long milligramsPerTaler) implements Serializable {

    /** Milligrams that are still to be saved; 0 where the next Taler only waits. */
    public long toGo() {
        return Math.max(0, milligramsPerTaler - carryMilligrams);
    }
}
