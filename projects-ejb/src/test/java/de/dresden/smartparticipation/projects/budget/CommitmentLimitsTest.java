package de.dresden.smartparticipation.projects.budget;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import de.dresden.smartparticipation.projects.drawdown.GrantSite;
import org.junit.jupiter.api.Test;

/** A grant of 1,000 € whose notice bound 1,000 €, and another project without any. */
class CommitmentLimitsTest {

    private final GrantSite site = new GrantSite();
    private final CommitmentLimits limits = new CommitmentLimits(site.budget.sql);

    private void besides(long cents) {
        site.budget.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 1, cents);
        site.budget.project(MovementKind.COMMIT, BudgetSite.THIS_YEAR, 1, cents);
    }

    @Test
    void whatANoticeBoundIsNotGivenUpByOnePerson() {
        assertThatThrownBy(() -> limits.requireWithdrawn(1, 50_000))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("bound-by-notice");
        assertThatThrownBy(() -> site.budget.project(MovementKind.WITHDRAW, BudgetSite.THIS_YEAR, 1, 50_000))
                .hasStackTraceContaining("a notice rests on what is committed");
    }

    @Test
    void whatWasBoundBesidesANoticeIsGivenUp() {
        besides(30_000);
        assertThatCode(() -> limits.requireWithdrawn(1, 30_000)).doesNotThrowAnyException();
        site.budget.project(MovementKind.WITHDRAW, BudgetSite.THIS_YEAR, 1, 30_000);
        assertThatThrownBy(() -> limits.requireWithdrawn(1, 1)).isInstanceOf(Refused.class);
    }

    @Test
    void withoutADecisionOnePersonCommitsWhatTheProjectCostsAndNoMore() {
        assertThatThrownBy(() -> limits.requireCommitted(2, 1)).hasMessageContaining("cost-first");
        site.budget.sql.update("update projects.project set cost_cents = 110000 where id = 2");
        assertThatCode(() -> limits.requireCommitted(2, 110_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.requireCommitted(2, 110_001)).hasMessageContaining("above-cost");
        site.budget.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 2, 100_000);
        site.budget.project(MovementKind.COMMIT, BudgetSite.THIS_YEAR, 2, 100_000);
        assertThatThrownBy(() -> limits.requireCommitted(2, 10_001)).hasMessageContaining("above-cost");
    }
}
