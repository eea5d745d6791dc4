package de.dresden.smartparticipation.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.drawdown.GrantSite;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a project's state should be by what is known of its money. */
class StateProposalTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final LocalDate SETTLED = LocalDate.of(2026, 12, 1);

    private static StateProposal of(ProjectState now, LocalDate settled, LocalDate today) {
        return StateProposal.of(now, FIRST, LAST, settled, today);
    }

    @Test
    void aPlannedOneRunsFromTheFirstDayOfItsGrant() {
        assertThat(of(ProjectState.PLANNED, null, FIRST.minusDays(1))).isNull();
        assertThat(of(ProjectState.PLANNED, null, FIRST)).isEqualTo(new StateProposal(ProjectState.RUNNING, FIRST));
        assertThat(StateProposal.of(ProjectState.PLANNED, null, null, null, SETTLED))
                .isNull();
    }

    @Test
    void oneWhosePeriodIsOverIsClosedAndDoneWhenAllIsSettled() {
        assertThat(of(ProjectState.RUNNING, null, LAST)).isNull();
        assertThat(of(ProjectState.RUNNING, null, LAST.plusDays(1)))
                .isEqualTo(new StateProposal(ProjectState.CLOSING, LAST.plusDays(1)));
        assertThat(of(ProjectState.CLOSING, null, SETTLED)).isNull();
        assertThat(of(ProjectState.CLOSING, SETTLED, SETTLED)).isEqualTo(new StateProposal(ProjectState.DONE, SETTLED));
        assertThat(of(ProjectState.DONE, SETTLED, SETTLED)).isNull();
        assertThat(of(ProjectState.STOPPED, SETTLED, SETTLED)).isNull();
    }

    @Test
    void itIsReadFromGrantPaymentsAndProof() {
        GrantSite site = new GrantSite();
        StateReading states = new StateReading(site.budget.sql, site.budget.clock);

        assertThat(states.of(1, ProjectState.PLANNED))
                .isEqualTo(new StateProposal(ProjectState.RUNNING, LocalDate.of(2026, 1, 1)));
        assertThat(states.of(1, ProjectState.RUNNING)).isNull();
        assertThat(states.of(1, ProjectState.CLOSING)).isNull();
        assertThat(states.of(2, ProjectState.PLANNED)).as("no grant").isNull();
    }
}
