package de.dresden.smartparticipation.rewards.emission;

import java.util.OptionalLong;

/**
 * What a trip saves against the trip that would have been made otherwise.
 *
 * <p>Grams a kilometre are milligrams a metre, so whole metres times whole grams a kilometre are whole milligrams: nothing is
 * rounded. An {@code int} times the difference of two {@code int}s has at most 64 bits and cannot overflow a {@code long}.
 */
public final class Saving {

    private Saving() {}

    /**
     * @param metres length, 0 or more
     * @return milligrams CO2 equivalent; negative where the mode is worse than the baseline; nothing where it has no factor
     * @throws IllegalArgumentException for a negative length or factor
     */
    public static OptionalLong milligrams(int metres, FactorChoice choice) {
        return choice.gramsPerKm() == null
                ? OptionalLong.empty()
                : OptionalLong.of(milligrams(metres, choice.baselineGramsPerKm(), choice.gramsPerKm()));
    }

    /** The same with both figures given. */
    public static long milligrams(int metres, int baselineGramsPerKm, int gramsPerKm) {
        if (metres < 0 || baselineGramsPerKm < 0 || gramsPerKm < 0) {
            throw new IllegalArgumentException("lengths and factors are not negative");
        }
        return metres * ((long) baselineGramsPerKm - gramsPerKm);
    }
}
