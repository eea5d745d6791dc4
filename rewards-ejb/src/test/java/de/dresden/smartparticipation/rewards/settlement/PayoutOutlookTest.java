package de.dresden.smartparticipation.rewards.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Before an offer is approved it is told what it can cost. */
class PayoutOutlookTest {

    private static final PayoutWatch PAID = PayoutWatch.of(70_000_000, 80);

    @Test
    void theStockTimesThePayoutIsTheMostWhereThereAreTalerEnough() {
        PayoutOutlook outlook = PayoutOutlook.of(100L, 10, 1_500, 5_000, PAID);
        assertThat(outlook.most()).isEqualTo(100);
        assertThat(outlook.cents()).isEqualTo(150_000);
        assertThat(outlook.limitedByTaler()).isFalse();
        assertThat(outlook.nearsLimit()).isFalse();
    }

    @Test
    void noMoreIsRedeemedThanThereAreTaler() {
        PayoutOutlook outlook = PayoutOutlook.of(1_000L, 10, 1_500, 5_009, PAID);
        assertThat(outlook.most()).isEqualTo(500);
        assertThat(outlook.limitedByTaler()).isTrue();
        PayoutOutlook open = PayoutOutlook.of(null, 10, 1_500, 5_009, PAID);
        assertThat(open.cents()).isEqualTo(750_000);
        assertThat(open.limitedByTaler()).isTrue();
    }

    @Test
    void itWarnsAtTheSameAmountAsTheSettlementAndOverTheLaws() {
        assertThat(PayoutOutlook.of(100L, 1, 100_000, 1_000, PAID).after())
                .isEqualTo(new PayoutWatch(80_000_000, 80_000_000, PayoutWatch.Level.NEAR));
        assertThat(PayoutOutlook.of(100L, 1, 99_999, 1_000, PAID).nearsLimit()).isFalse();
        assertThat(PayoutOutlook.of(301L, 1, 100_000, 1_000, PAID).after().level())
                .isEqualTo(PayoutWatch.Level.OVER);
    }
}
