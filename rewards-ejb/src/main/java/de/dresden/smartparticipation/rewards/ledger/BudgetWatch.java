package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Tells the treasury of budgets that come to their end, once for each size that a budget has. */
@Singleton
@PermitAll
public class BudgetWatch {

    @Inject
    private BudgetRegister register;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void warn() {
        int year = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).getYear();
        for (BudgetRow row : register.rows(year)) {
            if (row.supply() == BudgetSupply.RUNNING_OUT || row.supply() == BudgetSupply.SPENT) {
                register.find(row.issuer(), year)
                        .flatMap(budget -> budget.warn(row.percent()))
                        .ifPresent(happenings::record);
            }
        }
    }
}
