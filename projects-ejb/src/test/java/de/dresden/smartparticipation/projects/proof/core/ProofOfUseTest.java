package de.dresden.smartparticipation.projects.proof.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.call.FundingKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each expected sum stands with its arithmetic, in euros. */
class ProofOfUseTest {

    private static final OtherFunds SEVEN_THOUSAND = new OtherFunds(7_000_00, 7_000_00);

    /** Plan 35,000: material 10,000, fees 20,000, rent 5,000. */
    private static final List<ProofItem> SPENT = List.of(
            new ProofItem("Material", 10_000_00, 11_600_00, 100_00),
            new ProofItem("Honorare", 20_000_00, 17_000_00, 0),
            new ProofItem("Miete", 5_000_00, 6_400_00, 0));

    @Test
    void aLineMayBeExceededByTheToleranceWhereOthersSave() {
        ProofResult result = ProofOfUse.of(share(28_000_00, 0), SPENT, SEVEN_THOUSAND, 28_000_00);
        // material 11,600 - 100 struck = 11,500 (plan + 15 %); rent 6,400, at most 5,000 + 20 % = 6,000
        assertThat(result.items())
                .extracting(ItemResult::recognisedCents)
                .containsExactly(11_500_00L, 17_000_00L, 6_000_00L);
        assertThat(result.items()).extracting(ItemResult::beyondCents).containsExactly(0L, 0L, 400_00L);
        assertThat(result.items()).extracting(ItemResult::exceeding).containsExactly(1_500_00L, 0L, 1_000_00L);
        assertThat(result.items()).extracting(ItemResult::saved).containsExactly(0L, 3_000_00L, 0L);
        // 11,500 + 17,000 + 6,000 = 34,500; 80 % of it 27,600; 28,000 were paid
        assertThat(result.uncoveredCents()).isZero();
        assertThat(result.eligibleCents()).isEqualTo(34_500_00);
        assertThat(result.dueCents()).isEqualTo(27_600_00);
        assertThat(result.toReclaimCents()).isEqualTo(400_00);
    }

    @Test
    void whatNoSavingMakesUpForDoesNotCount() {
        List<ProofItem> items = List.of(
                new ProofItem("Material", 10_000_00, 12_000_00, 0), new ProofItem("Honorare", 10_000_00, 9_000_00, 0));
        ProofResult result = ProofOfUse.of(share(20_000_00, 0), items, new OtherFunds(0, 0), 0);
        // 2,000 above the plan, 1,000 below: 1,000 of it is covered, 1,000 not
        assertThat(result.uncoveredCents()).isEqualTo(1_000_00);
        assertThat(result.eligibleCents()).isEqualTo(20_000_00);
        assertThat(result.toPayCents()).as("80 %% of 20,000").isEqualTo(16_000_00);
    }

    @Test
    void withoutToleranceNothingAboveALineCounts() {
        GrantTerms strict = new GrantTerms(FundingKind.SHARE, 28_000_00, 8_000, 0, 0);
        ProofResult result = ProofOfUse.of(strict, SPENT, SEVEN_THOUSAND, 0);
        // 10,000 + 17,000 + 5,000
        assertThat(result.eligibleCents()).isEqualTo(32_000_00);
    }

    @Test
    void eachKindOfFundingTakesPartInItsWay() {
        OtherFunds aThousandMore = new OtherFunds(7_000_00, 8_000_00);
        assertThat(due(share(28_000_00, 0), aThousandMore))
                .as("80 %% of (34,500 - 1,000)")
                .isEqualTo(26_800_00);
        assertThat(due(terms(FundingKind.DEFICIT, 28_000_00), aThousandMore))
                .as("34,500 - 8,000")
                .isEqualTo(26_500_00);
        assertThat(due(terms(FundingKind.DEFICIT, 28_000_00), SEVEN_THOUSAND))
                .as("34,500 - 7,000")
                .isEqualTo(27_500_00);
        assertThat(due(terms(FundingKind.FIXED_SUM, 28_000_00), aThousandMore))
                .as("whatever others give")
                .isEqualTo(28_000_00);
        assertThat(due(terms(FundingKind.FIXED_SUM, 40_000_00), aThousandMore))
                .as("never more than was spent")
                .isEqualTo(34_500_00);
        assertThat(due(terms(FundingKind.DEFICIT, 28_000_00), new OtherFunds(0, 50_000_00)))
                .as("nothing is missing")
                .isZero();
        assertThat(due(share(20_000_00, 0), SEVEN_THOUSAND))
                .as("80 %% of 34,500 is above the grant")
                .isEqualTo(20_000_00);
    }

    @Test
    void fractionsOfACentAreNotPaid() {
        GrantTerms aThird = new GrantTerms(FundingKind.SHARE, 100_00, 3_333, 0, 0);
        ProofItem item = new ProofItem("Material", 100_01, 100_01, 0);
        // 10,001 ct × 3,333 / 10,000 = 3,333.33 ct
        assertThat(ProofOfUse.of(aThird, List.of(item), new OtherFunds(0, 0), 0).dueCents())
                .isEqualTo(33_33);
    }

    @Test
    void pettyReclaimsAreLetGoUpToTheLimit() {
        ProofResult atTheLimit = ProofOfUse.of(share(28_000_00, 400_00), SPENT, SEVEN_THOUSAND, 28_000_00);
        assertThat(atTheLimit.toReclaimCents()).isZero();
        assertThat(atTheLimit.lapsedCents()).isEqualTo(400_00);
        ProofResult above = ProofOfUse.of(share(28_000_00, 399_99), SPENT, SEVEN_THOUSAND, 28_000_00);
        assertThat(above.toReclaimCents()).as("then all of it").isEqualTo(400_00);
        assertThat(above.lapsedCents()).isZero();
    }

    @Test
    void whatWasNotPaidYetIsPaid() {
        ProofResult result = ProofOfUse.of(share(28_000_00, 500_00), SPENT, SEVEN_THOUSAND, 25_200_00);
        assertThat(result.toPayCents()).as("27,600 - 25,200").isEqualTo(2_400_00);
        assertThat(result.toReclaimCents()).isZero();
    }

    @Test
    void impossibleFiguresAreRefusedWithAReason() {
        assertThat(ProofOfUse.of(share(1, 0), List.of(), SEVEN_THOUSAND, 0)
                        .refusal()
                        .key())
                .endsWith("no-items");
        GrantTerms noShare = new GrantTerms(FundingKind.SHARE, 1, 0, 0, 0);
        assertThat(ProofOfUse.of(noShare, SPENT, SEVEN_THOUSAND, 0).refusal().key())
                .endsWith("proof.share");
        List<ProofItem> struckMore = List.of(new ProofItem("Miete", 1, 1, 2));
        assertThat(ProofOfUse.of(share(1, 0), struckMore, SEVEN_THOUSAND, 0)
                        .refusal()
                        .key())
                .endsWith("too-large");
        List<ProofItem> huge = List.of(new ProofItem("Miete", Long.MAX_VALUE, 1, 0));
        assertThat(ProofOfUse.of(share(1, 0), huge, SEVEN_THOUSAND, 0).refused())
                .isTrue();
        assertThat(ProofOfUse.of(share(1, 0), SPENT, SEVEN_THOUSAND, -1).refused())
                .isTrue();
    }

    private static long due(GrantTerms terms, OtherFunds others) {
        return ProofOfUse.of(terms, SPENT, others, 0).dueCents();
    }

    private static GrantTerms share(long grant, long petty) {
        return new GrantTerms(FundingKind.SHARE, grant, 8_000, 2_000, petty);
    }

    private static GrantTerms terms(FundingKind kind, long grant) {
        return new GrantTerms(kind, grant, 0, 2_000, 0);
    }
}
