package de.dresden.smartparticipation.projects.proof.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.call.FundingKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The core against a model that works with decimals, as somebody would with a pencil: no cent of difference in 10,000 proofs. */
class NaiveProofTest {

    private static final int PROOFS = 10_000;
    private static final int SEED = 49;

    @Test
    void tenThousandRandomProofsComeToTheSameCentAndAddUp() {
        Random random = new Random(SEED);
        int[] outcomes = new int[4];
        for (int number = 0; number < PROOFS; number++) {
            GrantTerms terms = terms(random);
            List<ProofItem> items = items(random);
            OtherFunds funds = new OtherFunds(random.nextInt(200_000), random.nextInt(300_000));
            long paid = random.nextInt((int) terms.grantCents() + 1);
            ProofResult result = ProofOfUse.of(terms, items, funds, paid);
            assertThat(result.refusal()).isNull();
            assertThat(BigDecimal.valueOf(result.dueCents(), 2))
                    .as("proof %d", number)
                    .isEqualByComparingTo(due(terms, items, funds));
            assertThat(result.paidCents() + result.toPayCents() - result.toReclaimCents() - result.lapsedCents())
                    .isEqualTo(result.dueCents());
            assertThat(repaidInParts(result, random)).isEqualTo(result.dueCents() + result.lapsedCents());
            outcomes[
                    result.toPayCents() > 0 ? 0 : result.toReclaimCents() > 0 ? 1 : result.lapsedCents() > 0 ? 2 : 3]++;
        }
        assertThat(outcomes[0]).as("still to pay").isPositive();
        assertThat(outcomes[1]).as("to reclaim").isPositive();
        assertThat(outcomes[2]).as("petty").isPositive();
    }

    /** What the city has given in the end, after everything was paid out and given back. */
    private static long repaidInParts(ProofResult result, Random random) {
        long given = result.paidCents() + result.toPayCents();
        long left = result.toReclaimCents();
        while (left > 0) {
            long part = 1 + (long) (random.nextDouble() * left);
            part = Math.min(part, left);
            given -= part;
            left -= part;
        }
        return given;
    }

    private static GrantTerms terms(Random random) {
        FundingKind kind = FundingKind.values()[random.nextInt(3)];
        return new GrantTerms(
                kind,
                1 + random.nextInt(500_000),
                kind == FundingKind.SHARE ? 1 + random.nextInt(10_000) : 0,
                random.nextInt(3) * 1_000,
                random.nextInt(20_000));
    }

    private static List<ProofItem> items(Random random) {
        List<ProofItem> items = new ArrayList<>();
        for (int item = 0; item <= random.nextInt(6); item++) {
            long spent = random.nextInt(150_000);
            items.add(new ProofItem(
                    "Item " + item,
                    random.nextInt(150_000),
                    spent,
                    random.nextBoolean() ? 0 : random.nextInt((int) spent + 1)));
        }
        return items;
    }

    private static BigDecimal due(GrantTerms terms, List<ProofItem> items, OtherFunds funds) {
        BigDecimal planned = BigDecimal.ZERO;
        BigDecimal recognised = BigDecimal.ZERO;
        for (ProofItem item : items) {
            BigDecimal plan = euros(item.plannedCents());
            BigDecimal most = cut(plan.multiply(BigDecimal.ONE.add(part(terms.itemToleranceBasisPoints()))));
            planned = planned.add(plan);
            recognised = recognised.add(
                    euros(item.spentCents()).subtract(euros(item.struckCents())).min(most));
        }
        BigDecimal eligible = recognised.min(planned);
        BigDecimal more = euros(funds.receivedCents())
                .subtract(euros(funds.plannedCents()))
                .max(BigDecimal.ZERO);
        BigDecimal by =
                switch (terms.kind()) {
                    case FIXED_SUM -> eligible;
                    case SHARE ->
                        cut(eligible.subtract(more).max(BigDecimal.ZERO).multiply(part(terms.shareBasisPoints())));
                    case DEFICIT ->
                        eligible.subtract(euros(funds.receivedCents())).max(BigDecimal.ZERO);
                };
        return by.min(euros(terms.grantCents()));
    }

    private static BigDecimal euros(long cents) {
        return new BigDecimal(cents).divide(new BigDecimal(100));
    }

    private static BigDecimal part(int basisPoints) {
        return new BigDecimal(basisPoints).divide(new BigDecimal(10_000));
    }

    private static BigDecimal cut(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.FLOOR);
    }
}
