package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.rewards.offer.TaxClass.MULTI_PURPOSE_VOUCHER;
import static de.dresden.smartparticipation.rewards.offer.TaxClass.OWN_SERVICE;
import static de.dresden.smartparticipation.rewards.offer.TaxClass.PRICE_REDUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final SettlementTerms BILLED =
            new SettlementTerms(TaxStatus.REGULAR, LocalDate.of(2026, 1, 1), Set.of(OWN_SERVICE));

    @Test
    void eachRedemptionIsPaidAsItsOfferWasThen() {
        Settlement settlement = new Settlement(
                MONTH,
                List.of(
                        line("E-1", OWN_SERVICE, 19, 500),
                        line("E-2", OWN_SERVICE, 19, 650),
                        line("E-3", PRICE_REDUCTION, 7, 100)),
                SettlementTerms.NONE);
        assertThat(settlement.cents()).isEqualTo(1_250);
        assertThat(settlement.sums())
                .extracting(
                        SettlementSum::taxClass,
                        SettlementSum::taxPercent,
                        SettlementSum::redemptions,
                        SettlementSum::payoutCents)
                .containsExactly(tuple(PRICE_REDUCTION, 7, 1L, 100L), tuple(OWN_SERVICE, 19, 2L, 1_150L));
    }

    @Test
    void taxIsShownOnlyWhereSelfBillingIsAgreedAndTheStatusRecorded() {
        List<SettlementLine> lines = List.of(line("E-1", OWN_SERVICE, 19, 11_900));
        assertThat(new Settlement(MONTH, lines, BILLED).taxCents()).isEqualTo(1_900);
        assertThat(new Settlement(MONTH, lines, BILLED).sums().get(0).netCents())
                .isEqualTo(10_000);
        for (SettlementTerms terms : List.of(
                SettlementTerms.NONE,
                new SettlementTerms(TaxStatus.REGULAR, null, Set.of()),
                new SettlementTerms(null, DAY, Set.of(OWN_SERVICE)),
                new SettlementTerms(TaxStatus.REGULAR, DAY, Set.of(MULTI_PURPOSE_VOUCHER)),
                new SettlementTerms(TaxStatus.REGULAR, DAY.plusDays(1), Set.of(OWN_SERVICE)),
                new SettlementTerms(TaxStatus.SMALL_BUSINESS, DAY, Set.of(OWN_SERVICE)),
                new SettlementTerms(TaxStatus.EXEMPT, DAY, Set.of(OWN_SERVICE)))) {
            Settlement settlement = new Settlement(MONTH, lines, terms);
            assertThat(settlement.taxCents()).as(terms.toString()).isZero();
            assertThat(settlement.cents()).isEqualTo(11_900);
            assertThat(settlement.sums()).noneMatch(SettlementSum::taxShown);
        }
    }

    @Test
    void aSmallBusinessGetsAnInvoiceWithoutTax() {
        SettlementTerms terms = new SettlementTerms(TaxStatus.SMALL_BUSINESS, DAY, Set.of(OWN_SERVICE));
        assertThat(new Settlement(MONTH, List.of(line("E-1", OWN_SERVICE, 19, 100)), terms).isInvoice())
                .isTrue();
        assertThat(new Settlement(MONTH, List.of(line("E-1", OWN_SERVICE, 19, 100)), SettlementTerms.NONE).isInvoice())
                .isFalse();
    }

    @Test
    void taxIsRoundedOnceFromTheSum() {
        List<SettlementLine> lines = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            lines.add(line("E-" + i, OWN_SERVICE, 19, 99));
        }
        // line by line it would be 100 × 16
        assertThat(new Settlement(MONTH, lines, BILLED).taxCents()).isEqualTo(1_581);
        assertThat(SettlementSum.taxIn(3, 19)).isZero();
        assertThat(SettlementSum.taxIn(107, 7)).isEqualTo(7);
        assertThat(SettlementSum.taxIn(9_223_372_036_854_775L, 19)).isEqualTo(1_472_639_232_775_132L);
    }

    @Test
    void theSumsAreTheLinesWhateverTheirOrder() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<SettlementLine> lines = new ArrayList<>();
            for (int i = 0; i < random.nextInt(60); i++) {
                lines.add(new SettlementLine(
                        "E-" + i,
                        LineKind.REDEEMED,
                        MONTH.atDay(1 + random.nextInt(30)),
                        "AG-1",
                        1,
                        "Title",
                        10,
                        random.nextInt(10_000_000),
                        TaxClass.values()[random.nextInt(4)],
                        new int[] {0, 7, 19}[random.nextInt(3)],
                        null));
            }
            SettlementTerms terms = random.nextBoolean()
                    ? SettlementTerms.NONE
                    : new SettlementTerms(TaxStatus.REGULAR, MONTH.atDay(15), Set.of(OWN_SERVICE, PRICE_REDUCTION));
            Settlement settlement = new Settlement(MONTH, lines, terms);
            long naive = lines.stream().mapToLong(SettlementLine::payoutCents).sum();
            assertThat(settlement.cents()).isEqualTo(naive);
            assertThat(settlement.sums().stream()
                            .mapToLong(SettlementSum::payoutCents)
                            .sum())
                    .isEqualTo(naive);
            assertThat(settlement.sums().stream()
                            .mapToLong(one -> one.netCents() + one.taxCents())
                            .sum())
                    .isEqualTo(naive);
            assertThat(settlement.sums().stream()
                            .mapToLong(SettlementSum::redemptions)
                            .sum())
                    .isEqualTo(lines.size());
            Collections.shuffle(lines, random);
            assertThat(new Settlement(MONTH, lines, terms)).isEqualTo(settlement);
        }
    }

    @Test
    void aRedemptionOfALaterMonthOrTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settlement(
                        MONTH.minusMonths(1), List.of(line("E-1", OWN_SERVICE, 19, 1)), SettlementTerms.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settlement(
                        MONTH,
                        List.of(line("E-1", OWN_SERVICE, 19, 1), line("E-1", OWN_SERVICE, 19, 1)),
                        SettlementTerms.NONE));
    }

    @Test
    void whatCameLateIsSettledWithTheNextMonth() {
        List<SettlementLine> lines = List.of(line("E-1", OWN_SERVICE, 19, 700));
        assertThat(new Settlement(MONTH.plusMonths(1), lines, SettlementTerms.NONE).cents())
                .isEqualTo(700);
    }

    @Test
    void whatIsTakenBackIsANegativeLineWithTheTaxThatWasShown() {
        SettlementLine back = new SettlementLine(
                "E-0", LineKind.REVERSED, DAY, "AG-1", 1, "Kaffee", -5, -119, OWN_SERVICE, 19, TaxTreatment.TAXED);
        SettlementTerms smallNow = new SettlementTerms(TaxStatus.SMALL_BUSINESS, DAY, Set.of(OWN_SERVICE));
        Settlement settlement = new Settlement(MONTH, List.of(line("E-1", OWN_SERVICE, 19, 500), back), smallNow);
        assertThat(settlement.cents()).isEqualTo(381);
        assertThat(settlement.taler()).isZero();
        assertThat(settlement.taxCents()).isEqualTo(-19);
        assertThat(settlement.sums())
                .extracting(SettlementSum::treatment, SettlementSum::payoutCents)
                .containsExactly(tuple(TaxTreatment.TAXED, -119L), tuple(TaxTreatment.SMALL_BUSINESS, 500L));
        assertThat(new Settlement(MONTH, List.of(line("E-0", OWN_SERVICE, 19, 119), back), BILLED).taxCents())
                .as("in the same month nothing is left")
                .isZero();
    }

    @Test
    void taxBelowZeroIsRoundedAsAboveIt() {
        for (long cents = 0; cents < 2_000; cents++) {
            assertThat(SettlementSum.taxIn(-cents, 19)).isEqualTo(-SettlementSum.taxIn(cents, 19));
            assertThat(SettlementSum.taxIn(cents, 7)).isEqualTo(Math.round(cents * 7 / 107.0));
        }
    }

    @Test
    void aLineHasTheSignOfItsKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SettlementLine(
                        "E-1", LineKind.REVERSED, DAY, "AG-1", 1, "Kaffee", 5, 119, OWN_SERVICE, 19, null));
        assertThatIllegalArgumentException().isThrownBy(() -> line("E-1", OWN_SERVICE, 19, -1));
    }

    private static SettlementLine line(String redemption, TaxClass taxClass, int percent, long cents) {
        return new SettlementLine(
                redemption, LineKind.REDEEMED, DAY, "AG-2026-0001", 1, "Kaffee", 5, cents, taxClass, percent, null);
    }
}
