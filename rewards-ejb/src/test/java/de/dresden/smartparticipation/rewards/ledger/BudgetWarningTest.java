package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.testing.Ids;
import de.dresden.smartparticipation.rewards.ledger.core.Slices;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetWarningTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0, NONE", "100, 79, ENOUGH", "100, 80, RUNNING_OUT", "100, 99, RUNNING_OUT", "100, 100, SPENT"})
    void fourFifthsAreTheBeginningOfTheEnd(long taler, long taken, BudgetSupply supply) {
        assertThat(BudgetSupply.of(taler, taken)).isEqualTo(supply);
    }

    @Test
    void itIsSaidOnceForEachSize() {
        Budget budget = Ids.give(new Budget(Issuer.CITY, 2026), 1);
        approve(budget, 100);
        LedgerChanged warned = budget.warn(80).orElseThrow();
        assertThat(warned.action()).isEqualTo("budget.running-out");
        assertThat(warned.tasks()).hasSize(1);
        assertThat(budget.warn(90)).isEmpty();
        approve(budget, 200);
        assertThat(budget.warn(85)).isPresent();
    }

    @Test
    void whereARaiseWaitsNobodyIsAskedForOne() {
        Budget budget = Ids.give(new Budget(Issuer.CITY, 2026), 1);
        approve(budget, 100);
        budget.propose(150, "more", new Capacity(1L, null), NOW);
        assertThat(budget.warn(80).orElseThrow().tasks()).isEmpty();
    }

    private static void approve(Budget budget, long taler) {
        budget.propose(taler, "Contract", new Capacity(1L, null), NOW);
        budget.approve(Slices.of(0), new Capacity(2L, null), NOW);
    }
}
