package de.dresden.smartparticipation.rewards.earning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TalerCountTest {

    private static final long PRICE = 5_000_000;

    @Test
    void fiveKilogramsAreATalerAndTheRestIsCarried() {
        assertThat(TalerCount.of(0, List.of(4_999_999L, 1L, 12_000_000L), PRICE))
                .isEqualTo(new TalerCount(List.of(0L, 1L, 2L), 2_000_000));
    }

    @Test
    void whatWasTakenBackIsFilledUpFirst() {
        assertThat(TalerCount.of(-6_000_000, List.of(5_000_000L, 5_000_000L, 1_000_000L), PRICE))
                .isEqualTo(new TalerCount(List.of(0L, 0L, 1L), 0));
    }

    @Test
    void whatWaitedForABudgetIsPaidWithTheNextTrip() {
        assertThat(TalerCount.of(15_000_001, List.of(0L), PRICE)).isEqualTo(new TalerCount(List.of(3L), 1));
    }

    @Property
    void nothingIsLostAndNothingMade(
            @ForAll @LongRange(min = -100_000_000, max = 100_000_000) long carry,
            @ForAll @Size(max = 50) List<@LongRange(max = 1_000_000_000) Long> savings,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long price) {
        TalerCount count = TalerCount.of(carry, savings, price);
        long in = carry + savings.stream().mapToLong(Long::longValue).sum();
        long out = count.taler().stream().mapToLong(Long::longValue).sum() * price + count.carry();
        assertThat(out).isEqualTo(in);
        assertThat(count.taler()).allMatch(taler -> taler >= 0);
        if (!savings.isEmpty()) {
            assertThat(count.carry()).isLessThan(price);
        }
    }

    @Property
    void inHowManyTripsASavingComesDoesNotMatter(
            @ForAll @Size(max = 30) List<@LongRange(max = 50_000_000) Long> savings) {
        long all = savings.stream().mapToLong(Long::longValue).sum();
        assertThat(TalerCount.of(0, savings, PRICE).taler().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(all / PRICE);
    }
}
