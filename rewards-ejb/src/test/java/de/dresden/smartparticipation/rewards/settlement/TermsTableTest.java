package de.dresden.smartparticipation.rewards.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermsTableTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Capacity CLERK = new Capacity(1L, null);

    private final DataSource database = TestDatabase.fresh("rewards");
    private final Sql sql = Sql.on(database);
    private final TermsTable terms = new TermsTable(sql);

    @BeforeEach
    void partner() {
        TestPeople.in(database).staff(1, "clerk");
        sql.update("""
                insert into rewards.partner (id, reference, state, state_since, contact_name, contact_email, language, from_outside,
                    created_at, version)
                values (1, 'PT-2026-0001', 'DRAFT', ?, 'Ina Roth', 'roth@business.example', 'de', false, ?, 1)""", NOW, NOW);
    }

    @Test
    void theLatestHoldAndTheEarlierStay() {
        assertThat(terms.current(1)).isEqualTo(SettlementTerms.NONE);
        SettlementTerms first = new SettlementTerms(TaxStatus.SMALL_BUSINESS, null, Set.of());
        SettlementTerms second = new SettlementTerms(
                TaxStatus.REGULAR,
                LocalDate.of(2027, 1, 1),
                Set.of(TaxClass.OWN_SERVICE, TaxClass.PRICE_REDUCTION),
                "70-4711");
        terms.add(1, first, "Erklärung vom 1.3.", CLERK, NOW);
        terms.add(1, second, "Vereinbarung vom 1.12.", CLERK, NOW);
        assertThat(terms.current(1)).isEqualTo(second);
        assertThat(terms.rows(1)).extracting(TermsRow::terms).containsExactly(second, first);
        assertThat(terms.rows(1)).extracting(TermsRow::current).containsExactly(true, false);
    }

    @Test
    void whatIsRecordedIsNeitherChangedNorRemoved() {
        terms.add(1, new SettlementTerms(TaxStatus.EXEMPT, null, Set.of()), "x", CLERK, NOW);
        assertBroken("settlement_terms_fixed", "update rewards.settlement_terms set status = 'REGULAR'");
        assertBroken("settlement_terms_kept", "delete from rewards.settlement_terms");
    }

    private void assertBroken(String constraint, String statement) {
        assertThatThrownBy(() -> sql.update(statement)).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("rewards.constraint." + constraint)));
    }
}
