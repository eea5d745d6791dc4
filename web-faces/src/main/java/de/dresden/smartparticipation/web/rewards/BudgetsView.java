package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.rewards.ledger.BudgetRow;
import de.dresden.smartparticipation.rewards.ledger.BudgetSupply;
import de.dresden.smartparticipation.rewards.ledger.IssuerBudgets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/** What the funding partners pay for in a year, and how far it still goes. */
@Named("rewardsBudgetsView")
@RequestScoped
public class BudgetsView {

    @Inject
    private IssuerBudgets budgets;

    @Inject
    private Clock clock;

    private Integer year;
    private List<BudgetRow> rows;

    public List<BudgetRow> getRows() {
        if (rows == null) {
            rows = budgets.list(getYear());
        }
        return rows;
    }

    /** Those that come to their end, or are there. */
    public List<BudgetRow> getScarce() {
        return getRows().stream()
                .filter(row -> row.supply() == BudgetSupply.RUNNING_OUT || row.supply() == BudgetSupply.SPENT)
                .toList();
    }

    public long getPlanned() {
        return sum(BudgetRow::taler);
    }

    public long getReserved() {
        return sum(BudgetRow::pending);
    }

    public long getPosted() {
        return sum(BudgetRow::posted);
    }

    public long getLeft() {
        return sum(BudgetRow::left);
    }

    private long sum(ToLongFunction<BudgetRow> what) {
        return getRows().stream().mapToLong(what).sum();
    }

    public Integer getYear() {
        if (year == null) {
            year = LocalDate.now(clock.withZone(Clocks.BERLIN)).getYear();
        }
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
