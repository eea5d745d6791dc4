package de.dresden.smartparticipation.rewards.emission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactorTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private DataSource database;
    private Factors factors;

    @BeforeEach
    void theSetThatTheProductBrings() {
        database = TestDatabase.fresh("rewards");
        TestPeople.in(database).staff(1, "anna").staff(2, "ben");
        factors = new Factors(Sql.on(database));
    }

    @Test
    void itIsADraftUntilTwoPeopleHaveDecided() {
        assertThat(factors.of(Mode.TRAM, DAY)).isEmpty();

        approve(1, "2025-01-01", "null");
        assertThat(factors.of(Mode.TRAM, DAY)).contains(new FactorChoice(1, 2024, Mode.TRAM, 42, 164));
        assertThat(factors.of(Mode.TRAM, LocalDate.of(2024, 12, 31))).isEmpty();
    }

    @Test
    void aModeThatTheSetDoesNotKnowIsUnknown() {
        approve(1, "2025-01-01", "null");

        assertThat(factors.of(Mode.E_SCOOTER, DAY)).contains(new FactorChoice(1, 2024, Mode.E_SCOOTER, null, 164));
        assertThat(factors.of(Mode.UNKNOWN, DAY).orElseThrow().gramsPerKm()).isNull();
        assertThat(factors.of(Mode.WALK, DAY).orElseThrow().gramsPerKm()).isZero();
    }

    @Test
    void noTwoApprovedSetsHoldOnOneDay() {
        approve(1, "2025-01-01", "null");
        another();

        assertThatThrownBy(() -> approve(2, "2026-01-01", "null")).hasStackTraceContaining("factor_set_one_a_day");
        TestDatabase.execute(database, "update rewards.factor_set set valid_until = '2025-12-31' where id = 1");
        approve(2, "2026-01-01", "null");
        assertThat(factors.of(Mode.TRAM, DAY).orElseThrow().gramsPerKm()).isNull();
        assertThat(factors.of(Mode.TRAM, LocalDate.of(2025, 12, 31))).isPresent();
    }

    @Test
    void nobodyApprovesTheOwnProposalNotEvenInTheDatabase() {
        assertThatThrownBy(() -> TestDatabase.execute(
                        database,
                        "update rewards.factor_set set approval_state = 'APPROVED', valid_from = '2025-01-01', proposed_by = 1,"
                                + " proposed_at = '2026-01-01', content_hash = sha256('x'), first_approved_by = 1,"
                                + " first_approved_at = '2026-01-01'"))
                .hasStackTraceContaining("factor_set_approval_by_another");
    }

    @Test
    void whatIsApprovedStays() {
        approve(1, "2025-01-01", "null");

        for (String change : new String[] {
            "update rewards.factor set grams_per_km = 0 where mode = 'TRAM'",
            "delete from rewards.factor where mode = 'TRAM'",
            "insert into rewards.factor values (1, 'E_SCOOTER', 1, 'C', '')",
            "update rewards.factor_set set baseline = 300",
            "update rewards.factor_set set approval_state = 'NONE', first_approved_by = null, first_approved_at = null",
            "delete from rewards.factor_set"
        }) {
            assertThatThrownBy(() -> TestDatabase.execute(database, change))
                    .as(change)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private void another() {
        TestDatabase.execute(
                database,
                "insert into rewards.factor_set (id, reference, year, source, scope, model, quality, origin, baseline, created_at,"
                        + " version) values (2, 'EF-2025-1', 2025, 'x', '', '', 'A', 'file', 160, '2026-01-01', 1)",
                "insert into rewards.factor values (2, 'CAR', 160, 'A', '')");
    }

    private void approve(long set, String from, String until) {
        TestDatabase.execute(
                database,
                "update rewards.factor_set set approval_state = 'APPROVED', valid_from = '" + from + "', valid_until = "
                        + until
                        + ", proposed_by = 1, proposed_at = '2026-01-01', content_hash = sha256('x'), first_approved_by = 2,"
                        + " first_approved_at = '2026-01-01' where id = " + set);
    }
}
