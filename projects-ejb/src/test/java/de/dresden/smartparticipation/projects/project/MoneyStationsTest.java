package de.dresden.smartparticipation.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.projects.budget.BudgetSite;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what happens to the money of a project. */
class MoneyStationsTest {

    private final BudgetSite site = new BudgetSite();

    private List<HistoryEvent> history(long project) {
        return new MoneyStations(site.sql).of(project, 40);
    }

    @Test
    void everyBookingOfItsMoneyIsTold() {
        site.planned(BudgetSite.THIS_YEAR, 500_000);
        site.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 1, 120_000);
        site.project(MovementKind.COMMIT, BudgetSite.THIS_YEAR, 1, 100_000);
        site.project(MovementKind.WITHDRAW, BudgetSite.THIS_YEAR, 1, 30_000);
        site.project(MovementKind.RELEASE, BudgetSite.THIS_YEAR, 1, 20_000);
        assertThat(history(1))
                .extracting(one -> one.what().key(), HistoryEvent::who, HistoryEvent::detail)
                .containsExactly(
                        told("release", "200,00"),
                        told("withdraw", "300,00"),
                        told("commit", "1.000,00"),
                        told("reserve", "1.200,00"));
        assertThat(history(2)).isEmpty();
    }

    @Test
    void whatIsHandedOnIsToldOnce() {
        site.planned(BudgetSite.THIS_YEAR, 500_000);
        site.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 1, 120_000);
        site.project(MovementKind.CARRY_RESERVED, BudgetSite.THIS_YEAR, 1, 50_000);
        assertThat(history(1))
                .extracting(HistoryEvent::detail)
                .containsExactly("500,00\u00A0€ · Vermerk", "1.200,00\u00A0€ · Vermerk");
    }

    private static org.assertj.core.groups.Tuple told(String verb, String euros) {
        return org.assertj.core.groups.Tuple.tuple("projects.action.budget." + verb, "P1", euros + "\u00A0€ · Vermerk");
    }
}
