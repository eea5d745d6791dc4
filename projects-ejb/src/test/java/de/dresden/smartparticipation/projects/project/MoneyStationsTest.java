package de.dresden.smartparticipation.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.budget.BudgetSite;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import java.util.List;
import java.util.Locale;
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
                .extracting(MoneyStationsTest::verb, HistoryEvent::who, MoneyStationsTest::german, HistoryEvent::detail)
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
                .extracting(MoneyStationsTest::german)
                .containsExactly("500,00\u00A0€", "1.200,00\u00A0€");
    }

    @Test
    void aSumIsReadInTheLanguageOfWhoReads() {
        site.planned(BudgetSite.THIS_YEAR, 500_000);
        site.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 1, 120_000);
        assertThat(Texts.in(Locale.ENGLISH).text(history(1).get(0).what())).endsWith(": 1,200.00\u00A0€");
    }

    private static String verb(HistoryEvent one) {
        return ((Reason) one.what().arguments().get(0)).key();
    }

    /** The sum, as the German sentence has it. */
    private static String german(HistoryEvent one) {
        return Texts.german().text(one.what()).replaceAll("^.*: ", "");
    }

    private static org.assertj.core.groups.Tuple told(String verb, String euros) {
        return org.assertj.core.groups.Tuple.tuple(
                "projects.action.budget." + verb, "P1", euros + "\u00A0€", "Vermerk");
    }
}
