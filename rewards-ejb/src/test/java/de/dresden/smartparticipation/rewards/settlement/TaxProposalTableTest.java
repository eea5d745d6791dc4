package de.dresden.smartparticipation.rewards.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.rewards.settlement.TaxProposalTable.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaxProposalTableTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Capacity OWN = new Capacity(1L, null);
    private static final Capacity CLERK = new Capacity(2L, null);

    private final DataSource database = TestDatabase.fresh("rewards");
    private final Sql sql = Sql.on(database);
    private final TaxProposalTable proposals = new TaxProposalTable(sql);

    @BeforeEach
    void partner() {
        TestPeople.in(database).staff(1, "own").staff(2, "clerk").staff(3, "second");
        sql.update("""
                insert into rewards.partner (id, reference, state, state_since, contact_name, contact_email, language, from_outside,
                    created_at, version)
                values (1, 'PT-2026-0001', 'DRAFT', ?, 'Ina Roth', 'roth@business.example', 'de', false, ?, 1)""", NOW, NOW);
    }

    @Test
    void oneProposalOfAPartnerWaitsAndWhatCameBackIsReadUntilTheNext() {
        long first = add(TaxStatus.EXEMPT);
        assertThat(proposals.add(1, TaxStatus.REGULAR, DAY, "x", OWN, NOW)).isEmpty();
        assertThat(proposals.waiting(1)).map(TaxProposal::from).contains(DAY);

        assertThat(proposals.end(first, Outcome.RETURNED, CLERK, NOW, "Which notice?", null))
                .isTrue();
        assertThat(proposals.end(first, Outcome.RETURNED, CLERK, NOW, "Again", null))
                .isFalse();
        assertThat(proposals.waiting(1)).isEmpty();
        assertThat(proposals.open(1)).map(TaxProposal::remark).contains("Which notice?");

        long second = add(TaxStatus.REGULAR);
        assertThat(proposals.end(second, Outcome.WITHDRAWN, OWN, NOW, null, null))
                .isTrue();
        assertThat(proposals.open(1)).isEmpty();
    }

    @Test
    void whoProposedItNeitherFollowsItNorSendsItBack() {
        long id = add(TaxStatus.EXEMPT);
        TermsTable table = new TermsTable(sql);
        long terms = table.add(1, new SettlementTerms(TaxStatus.EXEMPT, null, Set.of()), "x", CLERK, NOW)
                .orElseThrow();

        assertThatThrownBy(() -> proposals.end(id, Outcome.FOLLOWED, OWN, NOW, null, terms))
                .hasMessageContaining("tax_proposal_by_another");
        assertThatThrownBy(() -> proposals.end(id, Outcome.RETURNED, new Capacity(3L, 1L), NOW, "x", null))
                .hasMessageContaining("tax_proposal_by_another");
        assertThatThrownBy(() -> proposals.end(id, Outcome.FOLLOWED, CLERK, NOW, null, null))
                .hasMessageContaining("tax_proposal_ended");
        assertThat(proposals.end(id, Outcome.FOLLOWED, CLERK, NOW, null, terms)).isTrue();
    }

    @Test
    void whatIsFollowedCountsFromTheProposedDayAlsoAfterLaterTerms() {
        TermsTable table = new TermsTable(sql);
        release(table, new SettlementTerms(TaxStatus.SMALL_BUSINESS, null, Set.of()));
        long proposal = add(TaxStatus.REGULAR);
        long terms = release(table, new SettlementTerms(TaxStatus.REGULAR, null, Set.of()));
        assertThat(table.course(1).on(DAY.minusDays(1)))
                .as("nothing tells of a day yet")
                .isEqualTo(TaxStatus.REGULAR);

        proposals.end(proposal, Outcome.FOLLOWED, CLERK, NOW, null, terms);
        release(table, new SettlementTerms(TaxStatus.REGULAR, null, Set.of(), "70-4711"));
        assertThat(table.current(1).creditor()).isEqualTo("70-4711");
        assertThat(table.course(1).on(DAY.minusDays(1))).isEqualTo(TaxStatus.SMALL_BUSINESS);
        assertThat(table.course(1).on(DAY)).isEqualTo(TaxStatus.REGULAR);
        assertThat(table.rows(1)).extracting(TermsRow::statusFrom).containsExactly(DAY, DAY, null);
    }

    private static long release(TermsTable table, SettlementTerms terms) {
        long id = table.add(1, terms, "x", CLERK, NOW).orElseThrow();
        table.release(id, new Capacity(3L, null), NOW);
        return id;
    }

    @Test
    void whatIsProposedIsNeitherChangedNorRemovedAndDecidedOnce() {
        long id = add(TaxStatus.EXEMPT);
        assertBroken("tax_proposal_fixed", "update rewards.tax_proposal set status = 'REGULAR'");
        assertBroken("tax_proposal_kept", "delete from rewards.tax_proposal");
        proposals.end(id, Outcome.WITHDRAWN, OWN, NOW, null, null);
        assertThatThrownBy(() ->
                        sql.update("update rewards.tax_proposal set outcome = null, ended_by = null, ended_at = null"))
                .isInstanceOf(RuntimeException.class);
    }

    private void assertBroken(String constraint, String statement) {
        assertThatThrownBy(() -> sql.update(statement)).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("rewards.constraint." + constraint)));
    }

    private long add(TaxStatus status) {
        return proposals.add(1, status, DAY, "Bescheid vom 1.11.", OWN, NOW).orElseThrow();
    }
}
