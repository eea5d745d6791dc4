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
    private static final Capacity SECOND = new Capacity(2L, null);

    private final DataSource database = TestDatabase.fresh("rewards");
    private final Sql sql = Sql.on(database);
    private final TermsTable terms = new TermsTable(sql);

    @BeforeEach
    void partner() {
        TestPeople.in(database).staff(1, "clerk").staff(2, "second");
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
        record(1, first, "Erklärung vom 1.3.");
        record(1, second, "Vereinbarung vom 1.12.");
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

    @Test
    void oneClerkAloneLetsNoTermsHoldAndOnlyOneProposalWaits() {
        SettlementTerms thief = new SettlementTerms(TaxStatus.EXEMPT, null, Set.of(), "666");
        long id = terms.add(1, thief, "x", CLERK, NOW).orElseThrow();
        assertThat(terms.current(1)).isEqualTo(SettlementTerms.NONE);
        assertThat(terms.currentId(1)).isEmpty();
        assertThat(terms.add(1, thief, "y", SECOND, NOW)).isEmpty();
        assertThat(terms.rows(1, CLERK).get(0).refusal().key()).isEqualTo("platform.approval.proposed-by-yourself");
        assertThat(terms.rows(1, new Capacity(2L, 1L)).get(0).refusal()).isNotNull();
        assertThat(terms.rows(1, SECOND).get(0).refusal()).isNull();
        assertThatThrownBy(() -> terms.release(id, CLERK, NOW)).hasMessageContaining("settlement_terms_four_eyes");
        assertThatThrownBy(() -> terms.release(id, new Capacity(2L, 1L), NOW))
                .hasMessageContaining("settlement_terms_four_eyes");

        assertThat(terms.release(id, SECOND, NOW)).isTrue();
        assertThat(terms.release(id, SECOND, NOW)).isFalse();
        assertThat(terms.current(1)).isEqualTo(thief);
        assertThat(terms.currentId(1)).contains(id);
    }

    @Test
    void whatIsDroppedNeverHolds() {
        long id = terms.add(1, new SettlementTerms(TaxStatus.EXEMPT, null, Set.of()), "x", CLERK, NOW)
                .orElseThrow();
        assertThat(terms.drop(id, CLERK, NOW)).isTrue();
        assertThat(terms.release(id, SECOND, NOW)).isFalse();
        assertThat(terms.current(1)).isEqualTo(SettlementTerms.NONE);
        assertThat(terms.rows(1).get(0).dropped()).isTrue();
    }

    @Test
    void aNumberInTheCitysAccountsBelongsToOneLivingPartner() {
        sql.update("""
                insert into rewards.partner (id, reference, state, state_since, contact_name, contact_email, language, from_outside,
                    created_at, version)
                values (2, 'PT-2026-0002', 'DRAFT', ?, 'Ina Roth', 'roth@business.example', 'de', false, ?, 1)""", NOW, NOW);
        record(1, new SettlementTerms(null, null, Set.of(), "70-47 11a"), "x");
        assertThat(terms.otherWith("70/4711A", 2)).contains("PT-2026-0001");
        assertThat(terms.otherWith("70-47 11a", 1)).isEmpty();
        assertThatThrownBy(() -> record(2, new SettlementTerms(null, null, Set.of(), "704711A"), "x"))
                .hasMessageContaining("partner_creditor_of_one");

        sql.update("update rewards.partner set state = 'REFUSED', state_reason = 'x' where id = 1");
        assertThat(terms.otherWith("70/4711A", 2)).isEmpty();
    }

    private void record(long partner, SettlementTerms wanted, String note) {
        terms.release(terms.add(partner, wanted, note, CLERK, NOW).orElseThrow(), SECOND, NOW);
    }

    private void assertBroken(String constraint, String statement) {
        assertThatThrownBy(() -> sql.update(statement)).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("rewards.constraint." + constraint)));
    }
}
