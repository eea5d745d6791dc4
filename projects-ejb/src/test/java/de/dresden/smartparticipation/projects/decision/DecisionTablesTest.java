package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.projects.decision.DecisionSite.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What the tables of the city's decision refuse by themselves, whoever writes. */
class DecisionTablesTest {

    private final DecisionSite site = new DecisionSite();
    private final DecisionDirectory directory = new DecisionDirectory(site.sql);

    @Test
    void whoProposedDoesNotConfirm() {
        site.decision(1).selects(1, 1, 10_000).proposed(1);
        assertBroken("decision_approval_by_another", () -> site.confirmed(1, 1));
        site.confirmed(1, 2);
        assertThat(directory.granted(1)).hasValueSatisfying(granted -> {
            assertThat(granted.cents()).isEqualTo(10_000);
            assertThat(granted.decision()).isEqualTo("FA-2026-01/1");
        });
    }

    @Test
    void noMoreIsGrantedThanIsAskedFor() {
        site.decision(1);
        assertBroken("decision_row_asked", () -> site.selects(1, 1, 10_001));
        assertThatCode(() -> site.selects(1, 1, 10_000)).doesNotThrowAnyException();
    }

    @Test
    void neverMoreThanTheBudgetOfTheCallIsGranted() {
        site.decision(1).selects(1, 1, 10_000).selects(1, 2, 5_001).proposed(1);
        assertBroken("decision_within_budget", () -> site.confirmed(1, 2));
        assertThat(directory.grantedOf(1)).isZero();
    }

    @Test
    void laterDecisionsCountTogetherWithTheFirstAndWhatIsWithdrawnIsFreeAgain() {
        site.decision(1).selects(1, 1, 10_000).selects(1, 2, 5_000).proposed(1).confirmed(1, 2);
        site.state(1, "SELECTED").state(2, "SELECTED").state(3, "WAITING");
        site.decision(2).selects(2, 3, 1).proposed(2);
        assertBroken("decision_within_budget", () -> site.confirmed(2, 3));
        site.state(2, "WITHDRAWN");
        assertThatCode(() -> site.confirmed(2, 3)).doesNotThrowAnyException();
        assertThat(directory.grantedOf(1)).isEqualTo(10_001);
    }

    @Test
    void theBudgetDoesNotFallBelowWhatIsGranted() {
        site.decision(1).selects(1, 1, 10_000).proposed(1).confirmed(1, 2);
        site.terms(2, 9_999);
        assertBroken("decision_within_budget", () -> site.sql.update("update projects.call set in_force_number = 2"));
        site.terms(3, 10_000);
        assertThatCode(() -> site.sql.update("update projects.call set in_force_number = 3"))
                .doesNotThrowAnyException();
    }

    /** A confirmation that is not finished yet holds the change of the budget back, which then sees it. */
    @Test
    void theBudgetIsNotLoweredWhileADecisionIsBeingConfirmed() throws Exception {
        site.decision(1).selects(1, 1, 10_000).proposed(1);
        site.terms(2, 9_999);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection confirming = site.database.getConnection();
                Statement statement = confirming.createStatement()) {
            confirming.setAutoCommit(false);
            statement.executeUpdate(
                    "update projects.decision set approval_state = 'APPROVED', first_approved_by = 2, first_approved_at = proposed_at");
            Future<?> lowering = other.submit(() -> site.sql.update("update projects.call set in_force_number = 2"));
            assertThatThrownBy(() -> lowering.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            confirming.commit();
            assertBroken("decision_within_budget", () -> {
                try {
                    lowering.get();
                } catch (ExecutionException refused) {
                    throw (RuntimeException) refused.getCause();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        } finally {
            other.shutdown();
        }
        assertThat(directory.grantedOf(1)).isEqualTo(10_000);
    }

    @Test
    void whatIsProposedStaysAndWhatIsConfirmedStaysForGood() {
        site.decision(1).selects(1, 1, 10_000).proposed(1);
        assertBroken("decision_stays", () -> site.sql.update("update projects.decision_row set granted_cents = 1"));
        assertBroken("decision_stays", () -> site.selects(1, 2, 1));
        site.confirmed(1, 2);
        assertBroken("decision_stays", () -> site.sql.update("delete from projects.decision_row"));
        assertBroken("decision_stays", () -> site.sql.update("update projects.decision set remark = 'anders'"));
        assertBroken(
                "decision_stays",
                () -> site.sql.update(
                        "update projects.decision set approval_state = 'NONE', first_approved_by = null, first_approved_at = null"));
    }

    @Test
    void aRefusalAndADeviationWithoutReasonAreNotProposed() {
        site.decision(1);
        site.sql.update("""
                insert into projects.decision_row (decision_id, application_id, position, outcome, deviates)
                values (1, 1, 0, 'NOT_SELECTED', false)""");
        assertBroken("decision_row_reasons", () -> site.proposed(1));
        site.sql.update("update projects.decision_row set reason = 'zu spät', deviates = true");
        assertBroken("decision_row_reasons", () -> site.proposed(1));
        site.sql.update("update projects.decision_row set deviation = 'die Fläche fehlt'");
        assertThatCode(() -> site.proposed(1)).doesNotThrowAnyException();
    }

    @Test
    void oneDecisionAtATimeIsWorkedOn() {
        site.decision(1);
        assertBroken("decision_one_open", () -> site.decision(2));
        site.sql.update("update projects.decision set discarded_at = created_at");
        assertThatCode(() -> site.decision(2)).doesNotThrowAnyException();
    }

    @Test
    void nobodySharesAPlaceOnTheList() {
        site.decision(1);
        assertBroken("decision_row_places", () -> site.sql.update("""
                insert into projects.decision_row (decision_id, application_id, position, outcome, place, deviates)
                values (1, 1, 0, 'WAITING', 1, false), (1, 2, 1, 'WAITING', 1, false)"""));
    }

    @Test
    void aLaterDecisionOnAnApplicationTakesThePlaceOfTheEarlierOneInWhatIsGivenAway() {
        site.decision(1).selects(1, 1, 10_000).proposed(1).confirmed(1, 2);
        site.decision(2).selects(2, 1, 9_000).proposed(2).confirmed(2, 2);
        assertThat(site.sql.first("select projects.granted_cents(1) as n", row -> row.number("n")))
                .contains(9_000L);
        site.decision(3).selects(3, 2, 6_000).proposed(3).confirmed(3, 2);
        assertThat(site.sql.first("select projects.granted_cents(1) as n", row -> row.number("n")))
                .as("150 € are all there is, and both fit into it")
                .contains(15_000L);
    }
}
