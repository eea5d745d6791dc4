package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.projects.application.ApplicationSamples.RULES;
import static de.dresden.smartparticipation.projects.application.ApplicationSamples.money;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinancingAddsUpTest {

    @Test
    void whatIsTheSameToTheCentAndKeepsToTheCallIsFine() {
        assertThat(FinancingAddsUp.check(money(50_000, 10_000, 240_000), RULES)).isEmpty();
    }

    @Test
    void oneCentTooLittleOrTooMuchIsToldByItsAmount() {
        assertThat(FinancingAddsUp.check(money(50_000, 9_999, 240_000), RULES))
                .containsExactly(reason("financing-short", "3000.00", "2999.99", "0.01"));
        assertThat(FinancingAddsUp.check(money(50_000, 10_001, 240_000), RULES))
                .containsExactly(reason("financing-over", "3000.00", "3000.01", "0.01"));
    }

    @Test
    void theShareIsJudgedToTheCentAndTheSentenceNamesWhatIsPossible() {
        assertThat(FinancingAddsUp.check(money(50_000, 9_999, 240_001), RULES))
                .containsExactly(reason("share-too-large", "80.00", "3000.00", "2400.00", "2400.01"));
    }

    @Test
    void lessThanTheLowestAndMoreThanTheHighestAreRefused() {
        assertThat(FinancingAddsUp.check(money(250_001, 0, 49_999), RULES))
                .containsExactly(reason("asked-too-little", "499.99", "500.00"));
        MoneyPlan large =
                new MoneyPlan(List.of(new CostItem(CostKind.OTHER, "Alles", 1_000_000, 2027)), 499_999, 0, 500_001);
        assertThat(FinancingAddsUp.check(large, RULES)).containsExactly(reason("asked-too-much", "5000.01", "5000.00"));
    }

    @Test
    void anEmptyPlanIsToldAllThatIsMissing() {
        assertThat(FinancingAddsUp.check(MoneyPlan.NONE, RULES))
                .extracting(Reason::key)
                .containsExactly("projects.application.no-costs", "projects.application.asked-too-little");
    }

    @Test
    void theLargestSumsAreStillExact() {
        long most = AcceptablePart.MOST_CENTS;
        List<CostItem> items = java.util.Collections.nCopies(60, new CostItem(CostKind.OTHER, "Viel", most, 2027));
        assertThat(FinancingAddsUp.check(new MoneyPlan(items, 0, 0, most), RULES))
                .extracting(Reason::key)
                .containsExactly("projects.application.financing-short", "projects.application.asked-too-much");
    }

    private static Reason reason(String what, String... euros) {
        return Reason.of(
                "projects.application." + what,
                List.of(euros).stream().map(BigDecimal::new).toArray());
    }
}
