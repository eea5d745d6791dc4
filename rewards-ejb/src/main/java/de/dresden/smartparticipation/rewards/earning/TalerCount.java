package de.dresden.smartparticipation.rewards.earning;

import java.util.ArrayList;
import java.util.List;

/**
 * How many Taler some savings make, one after the other. Nothing is rounded and nothing lost: what came in is the Taler times
 * their price and the rest.
 *
 * @param taler whole Taler that each saving completes, 0 or more
 * @param carry milligrams that are left over; negative where more was taken back than there is
 */
record TalerCount(List<Long> taler, long carry) {

    TalerCount {
        taler = List.copyOf(taler);
    }

    /**
     * @param carry milligrams that were left over before
     * @param savings milligrams of each trip, 0 or more
     * @param milligramsPerTaler price of a Taler, at least 1
     * @throws ArithmeticException where a sum does not fit into 64 bits, which no member's life fills
     */
    static TalerCount of(long carry, List<Long> savings, long milligramsPerTaler) {
        List<Long> taler = new ArrayList<>(savings.size());
        long rest = carry;
        for (long saving : savings) {
            rest = Math.addExact(rest, saving);
            long whole = Math.max(0, rest / milligramsPerTaler);
            rest -= whole * milligramsPerTaler;
            taler.add(whole);
        }
        return new TalerCount(taler, rest);
    }
}
