package de.dresden.smartparticipation.projects.drawdown;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.budget.BudgetSite;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What money still holds a project that is to be finished. */
class RequestsBeforeEndTest {

    private final GrantSite site = new GrantSite();
    private final RequestsBeforeEnd before = new RequestsBeforeEnd(site.table);

    @Test
    void aRequestHoldsItUntilItIsPaid() {
        assertThat(hinders(ProjectState.DONE)).isEmpty();
        Drawdown request = site.request(100_00);
        assertThat(hinders(ProjectState.DONE).orElseThrow().key()).isEqualTo("projects.drawdown.end-undecided");
        assertThat(hinders(ProjectState.DONE).orElseThrow().toString()).contains(request.reference());
        assertThat(hinders(ProjectState.CLOSING)).isEmpty();
        assertThat(hinders(ProjectState.STOPPED)).isEmpty();
        assertThat(site.certify(request)).isTrue();
        assertThat(hinders(ProjectState.DONE).orElseThrow().key()).isEqualTo("projects.drawdown.end-unbooked");
        site.request(50_00);
        assertThat(hinders(ProjectState.DONE).orElseThrow().key())
                .isEqualTo("projects.drawdown.end-undecided-unbooked");
    }

    @Test
    void whatIsPaidOrRefusedHoldsNothing() {
        Drawdown paid = site.request(100_00);
        site.certify(paid);
        assertThat(site.paid(paid)).isTrue();
        Drawdown refused = site.request(50_00);
        assertThat(site.table.end(refused, DrawdownState.REFUSED, "doppelt", BudgetSite.NOW))
                .isTrue();
        assertThat(hinders(ProjectState.DONE)).isEmpty();
    }

    private Optional<Reason> hinders(ProjectState next) {
        long project = site.budget
                .sql
                .first("select project_id from projects.project_grant", row -> row.number("project_id"))
                .orElseThrow();
        return before.hinders(
                new ProjectFrame(
                        project, "PR-2026-001", null, null, "Garten", 7, ProjectState.CLOSING, ProjectLight.GREEN, ""),
                next);
    }
}
