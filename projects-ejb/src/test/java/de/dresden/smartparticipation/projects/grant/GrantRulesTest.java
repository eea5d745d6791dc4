package de.dresden.smartparticipation.projects.grant;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.decision.DecisionSite;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No more than the city decided, and nothing for what began before it might: by the rule and by the tables. */
class GrantRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 1);
    private static final ProjectFrame PROJECT =
            new ProjectFrame(1, "PR-2027-001", 1L, 3L, "Beete", 7, ProjectState.PLANNED, ProjectLight.GREEN, "");

    private final DecisionSite site = new DecisionSite();
    private final GrantRules rules = new GrantRules(new CallDirectory(site.sql), site.sql);

    @BeforeEach
    void aProjectOfAnApplicationThatWasSelectedWithThirtyEuros() {
        site.decision(1).selects(1, 3, 3_000).proposed(1).confirmed(1, 2);
        site.sql.update(
                "insert into projects.project (id, reference, call_id, application_id, title, department_id, state, light, created_at, version)"
                        + " values (1, 'PR-2027-001', 1, 3, 'Beete', 7, 'PLANNED', 'GREEN', timestamptz '2027-04-01', 1)");
        site.sql.update("insert into projects.grant_template (id, kind, name, department_id, created_at, version)"
                + " values (1, 'GRANT', 'Bescheid', 7, timestamptz '2026-01-01', 1)");
        site.sql.update(
                "insert into projects.grant_template_version (id, template_id, number, created_at, subject, opening, closing, remedy, version)"
                        + " values (1, 1, 1, timestamptz '2026-01-01', 'Bescheid', 'Wir bewilligen.', '', 'Widerspruch', 1)");
    }

    private void notice(long cents) {
        site.sql.update("""
                insert into projects.grant_notice (id, reference, project_id, kind, template_version_id, recipient, recipient_address, reasons,
                    funding_kind, cents, first_day, last_day, remedy, created_at, discarded_at, version)
                values (?, 'ZB-2027-' || lpad(?::text, 4, '0'), 1, 'GRANT', 1, 'Verein', '01067 Dresden', '', 'DEFICIT', ?, date '2027-06-01',
                    date '2027-12-31', true, timestamptz '2027-04-01', timestamptz '2027-04-02', 1)""", cents, cents, cents);
    }

    private java.util.List<String> refused(long cents, LocalDate early) {
        GrantSum sum = new GrantSum(FundingKind.DEFICIT, cents, null, FIRST, FIRST.plusMonths(6), null, early);
        return rules.refusals(PROJECT, NoticeKind.GRANT, sum).stream()
                .map(Reason::key)
                .toList();
    }

    @Test
    void moreThanWasDecidedTakesALaterDecision() {
        assertThat(refused(3_000, null)).isEmpty();
        assertThat(refused(3_001, null)).containsExactly("projects.grant.more-than-decided");
        DecisionSite.assertBroken("grant_within_decision", () -> notice(3_001));
        notice(3_000);
        site.decision(2).selects(2, 3, 4_000).proposed(2);
        assertThat(refused(4_000, null)).isNotEmpty();
        site.confirmed(2, 2);
        assertThat(refused(4_000, null)).isEmpty();
        notice(4_000);
    }

    @Test
    void withoutACallNoMoreIsGrantedThanTheProjectCosts() {
        site.sql.update(
                "insert into projects.project (id, reference, title, department_id, state, light, cost_cents, created_at, version)"
                        + " values (2, 'PR-2027-002', 'Bank', 7, 'PLANNED', 'GREEN', 2600000, timestamptz '2027-04-01', 1)");
        ProjectFrame free =
                new ProjectFrame(2, "PR-2027-002", null, null, "Bank", 7, ProjectState.PLANNED, ProjectLight.GREEN, "");
        GrantSum above = new GrantSum(FundingKind.FIXED_SUM, 3_000_000L, null, FIRST, FIRST.plusMonths(6), null, null);
        GrantSum all = new GrantSum(FundingKind.FIXED_SUM, 2_600_000L, null, FIRST, FIRST.plusMonths(6), null, null);
        assertThat(rules.refusals(free, NoticeKind.GRANT, above))
                .extracting(Reason::key)
                .containsExactly("projects.grant.above-cost");
        assertThat(rules.refusals(free, NoticeKind.GRANT, all)).isEmpty();
    }

    @Test
    void aProjectThatRunsAlreadyTakesAnEarlyStartThatWasAllowed() {
        site.sql.update(
                "update projects.project set state = 'RUNNING', state_since = timestamptz '2027-05-10 12:00Z' where id = 1");
        assertThat(refused(3_000, null)).containsExactly("projects.grant.begun-already");
        assertThat(refused(3_000, LocalDate.of(2027, 5, 11))).containsExactly("projects.grant.begun-already");
        assertThat(refused(3_000, LocalDate.of(2027, 5, 10))).isEmpty();
        site.sql.update(
                "update projects.project set state = 'CLOSING', state_since = timestamptz '2027-09-01' where id = 1");
        assertThat(refused(3_000, LocalDate.of(2027, 5, 10)))
                .as("the day it began is kept")
                .isEmpty();
    }
}
