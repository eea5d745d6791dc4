package de.dresden.smartparticipation.rewards.emission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SavingTest {

    private static FactorChoice choice(Integer grams) {
        return new FactorChoice(1, 2024, Mode.BICYCLE, grams, 164);
    }

    @Test
    void tenKilometresByBicycleSaveOneKilogramAndSixHundredFortyGrams() {
        assertThat(Saving.milligrams(10_000, choice(0))).hasValue(1_640_000);
    }

    @Test
    void aModeWithoutAFactorIsUnknownAndNotZero() {
        assertThat(Saving.milligrams(10_000, choice(null))).isEqualTo(OptionalLong.empty());
    }

    @Test
    void whatIsWorseThanTheCarSavesLessThanNothing() {
        assertThat(Saving.milligrams(1_000, choice(290))).hasValue(-126_000);
    }

    @Test
    void aNegativeLengthIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> Saving.milligrams(-1, choice(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void noLengthAndNoFactorsOverflow(
            @ForAll @IntRange(max = Integer.MAX_VALUE) int metres,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int baseline,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int factor) {
        BigInteger exact = BigInteger.valueOf(metres).multiply(BigInteger.valueOf((long) baseline - factor));
        assertThat(BigInteger.valueOf(Saving.milligrams(metres, baseline, factor)))
                .isEqualTo(exact);
    }

    @Property
    void aTripInTwoPartsSavesAsMuchAsTheWhole(
            @ForAll @IntRange(max = 1_000_000) int first, @ForAll @IntRange(max = 1_000_000) int second) {
        assertThat(Saving.milligrams(first, 164, 42) + Saving.milligrams(second, 164, 42))
                .isEqualTo(Saving.milligrams(first + second, 164, 42));
    }
}
