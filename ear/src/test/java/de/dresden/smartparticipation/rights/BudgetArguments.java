package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.budget.NewLine;
import de.dresden.smartparticipation.projects.budget.core.FreezeGround;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.proof.core.InterestGround;
import de.dresden.smartparticipation.projects.proof.core.InterestPeriod;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the methods of the project budgets are called. */
@Dependent
class BudgetArguments implements RightsArguments.Room {

    private static final String WHY = "Council's decision";

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("BudgetViews.list", on -> with(2026));
        table.put("BudgetViews.years", on -> with());
        table.put("BudgetViews.sheet", on -> {
            BudgetsOfRights made = made(on);
            return with(made.line(), made.year());
        });
        table.put("BudgetViews.write", on -> {
            BudgetsOfRights made = made(on);
            return with(made.line(), made.year(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream());
        });
        table.put("ProjectBudgets.openLine", on -> with(new NewLine("98.1.7", "New line", on.department())));
        table.put("ProjectBudgets.planYear", on -> with(made(on).line(), 2030));
        table.put("ProjectBudgets.plan", on -> with(made(on).key(), 110_000L, 500L, WHY));
        table.put("ProjectBudgets.freeze", on -> with(made(on).key(), FreezeGround.BUDGET_FREEZE, 5_000, WHY));
        table.put("ProjectBudgets.lift", on -> with(made(on).frozen().key(), WHY));
        table.put("ProjectBudgets.carryFree", on -> with(made(on).key(), 100L, WHY));
        table.put("ProjectBudgets.carryOver", on -> {
            BudgetsOfRights made = made(on);
            return with(made.key(), made.project(), true, 100L, WHY);
        });
        for (String step : new String[] {"reserve", "release", "commit", "withdraw"}) {
            table.put("ProjectBudgets." + step, on -> {
                BudgetsOfRights made = made(on);
                return with(made.key(), made.project(), 100L, WHY);
            });
        }
        table.put("BudgetReleases.request", on -> {
            BudgetsOfRights made = made(on).frozen();
            return with(made.key(), made.project(), 100L, WHY);
        });
        table.put("BudgetReleases.grant", on -> with(made(on).frozen().request(), 1L, 50L, ""));
        table.put("BudgetReleases.refuse", on -> with(made(on).frozen().request(), 1L, WHY));
        table.put("ReclaimInterest.rates", on -> with());
        table.put("ReclaimInterest.take", on -> with("2090-01-01;1,27"));
        table.put("ReclaimInterest.workOut", on -> {
            LocalDate from = LocalDate.of(2023, 1, 1);
            InterestPeriod year = new InterestPeriod(InterestGround.REPAYMENT, 100_00, from, from.plusYears(1));
            return with(List.of(year), DayCount.ACTUAL_365);
        });
        table.put("BudgetReleases.withdraw", on -> with(made(on).frozen().request(), 1L));
    }

    private BudgetsOfRights made(RightsObjects on) {
        return new BudgetsOfRights(sql, on);
    }
}
