package de.dresden.smartparticipation.projects.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.projects.budget.core.Command;
import de.dresden.smartparticipation.projects.budget.core.Freeze;
import de.dresden.smartparticipation.projects.budget.core.FreezeGround;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import de.dresden.smartparticipation.projects.budget.core.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables refuse by themselves, whoever writes; and that the core's answers are theirs. */
class BudgetTablesTest {

    private static final String WRITE = """
            insert into projects.budget_movement (id, year_id, number, kind, project_id, reserved, committed, early, paid, reason, at)
            select 900, id, 0, ?, 1, ?, ?, ?, ?, 'direct', timestamptz '2026-11-26' from projects.budget_year where year = ?""";

    private final BudgetSite site = new BudgetSite();

    @BeforeEach
    void aHundredEuros() {
        site.planned(BudgetSite.THIS_YEAR, 100_00).planned(BudgetSite.NEXT_YEAR, 100_00);
        site.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 1, 60_00);
        site.project(MovementKind.COMMIT, BudgetSite.THIS_YEAR, 1, 50_00);
        site.project(MovementKind.PAY, BudgetSite.THIS_YEAR, 1, 20_00);
    }

    @Test
    void whatIsWrittenReadsBackAsTheCoreLeftIt() {
        site.book(Command.freeze(BudgetSite.THIS_YEAR, new Freeze(FreezeGround.INTERIM_BUDGET, 100, "seit 1. Januar")));
        site.project(MovementKind.GRANT_RELEASE, BudgetSite.THIS_YEAR, 1, 5_00);
        site.project(MovementKind.CARRY_COMMITTED, BudgetSite.THIS_YEAR, 1, 30_00);
        assertThat(site.standing(BudgetSite.THIS_YEAR)).satisfies(standing -> {
            assertThat(standing.sums().budget()).isEqualTo(70_00);
            assertThat(standing.sums().of(Part.COMMITTED)).isEqualTo(20_00);
            assertThat(standing.share(1L).of(Part.RELEASED)).isEqualTo(5_00);
            assertThat(standing.freeze()).isEqualTo(new Freeze(FreezeGround.INTERIM_BUDGET, 100, "seit 1. Januar"));
        });
        assertThat(site.standing(BudgetSite.NEXT_YEAR).share(1L).of(Part.COMMITTED))
                .isEqualTo(30_00);
        site.book(Command.lift(BudgetSite.THIS_YEAR));
        assertThat(site.standing(BudgetSite.THIS_YEAR).freeze()).isNull();
        assertThat(site.standing(BudgetSite.THIS_YEAR).share(1L).of(Part.RELEASED))
                .isZero();
        assertThat(site.wrongYears()).isZero();
        assertThat(site.number("select count(*) as n from projects.budget_movement where kind = 'LAPSE'"))
                .isEqualTo(1);
    }

    @Test
    void sumsChangeByMovementsAlone() {
        assertBroken("budget_by_movement", "update projects.budget_year set paid = 0");
        assertBroken("budget_by_movement", "update projects.budget_year set year = 2030 where year = 2027");
        assertBroken("budget_by_movement", "delete from projects.budget_year where year = 2028");
        assertBroken("budget_by_movement", "update projects.budget_share set committed = 1");
        assertBroken(
                "budget_by_movement",
                "insert into projects.budget_share (year_id, project_id, committed) select min(id), 2, 5 from projects.budget_year");
        assertBroken(
                "budget_by_movement",
                "insert into projects.budget_year (id, line_id, year, appropriated) values (900, 1, 2031, 5)");
    }

    @Test
    void movementsStay() {
        assertBroken("budget_movement_stays", "update projects.budget_movement set reason = 'other'");
        assertBroken("budget_movement_stays", "delete from projects.budget_movement");
    }

    @Test
    void noMovementGoesBeyondWhatIsThere() {
        assertBroken("budget_free", WRITE, "RESERVE", 40_01, 0, 0, 0, 2026);
        assertBroken("budget_paid", WRITE, "PAY", 0, 0, 0, 30_01, 2026);
        assertBroken("budget_paid", WRITE, "PAY_BACK", 0, 0, 0, -20_01, 2026);
        assertBroken("budget_authorised", WRITE, "COMMIT", 0, 1, 1, 0, 2027);
        assertBroken("budget_reserved", WRITE, "RELEASE", -10_01, 0, 0, 0, 2026);
    }

    @Test
    void aFreezeHoldsAlsoAgainstWhoWritesPastTheCore() {
        site.book(Command.freeze(BudgetSite.THIS_YEAR, new Freeze(FreezeGround.BUDGET_FREEZE, 5_500, "Verfügung")));
        assertBroken("budget_frozen", WRITE, "COMMIT", -5_01, 5_01, 0, 0, 2026);
        site.sql.update(WRITE, "COMMIT", -5_00, 5_00, 0, 0, 2026);
        assertThat(site.standing(BudgetSite.THIS_YEAR).sums().of(Part.COMMITTED))
                .isEqualTo(55_00);
    }

    @Test
    void whoAsksForAReleaseNeverGrantsIt() {
        String request = """
                insert into projects.release_request (id, year_id, project_id, cents, reason, state, requested_by, requested_at, decided_by,
                    decided_at, granted_cents, version)
                select 900 + ?, min(id), 1, 100, 'urgent', 'GRANTED', 1, timestamptz '2026-11-26', ?, timestamptz '2026-11-27', 50, 1
                from projects.budget_year""";
        assertBroken("release_request_four_eyes", request, 1, 1);
        site.sql.update(request, 2, 2);
    }

    private void assertBroken(String constraint, String statement, Object... parameters) {
        assertThatThrownBy(() -> site.sql.update(statement, parameters))
                .as(statement)
                .satisfies(failure -> assertThat(FaultTranslation.of(failure))
                        .hasValueSatisfying(fault ->
                                assertThat(fault.reason().key()).isEqualTo("projects.constraint." + constraint)));
    }
}
