package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desks as they are built: persistence, rights, transactions of the timers. */
class LedgerDesksIT extends InTheContainer {

    private static final Issuer PAYS = Issuer.SPARKASSE;

    @Inject
    private DataSource database;

    @Inject
    private Callers callers;

    @Inject
    private IssuerBudgets budgets;

    @Inject
    private TalerCorrections corrections;

    @Inject
    private TalerBooks books;

    @Inject
    private TalerAccounts accounts;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerBatches batches;

    @Inject
    private HeardExpiries heard;

    @Inject
    private BooksProof proof;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @BeforeEach
    void people() {
        TestPeople.in(database)
                .staff(9_101, "l.treasurer", Role.TREASURER)
                .staff(9_102, "l.second", Role.TREASURER)
                .staff(9_103, "l.clerk", Role.REWARDS_CLERK)
                .staff(9_104, "l.other", Role.REWARDS_CLERK)
                .staff(9_105, "l.moderator", Role.MODERATOR);
    }

    @Test
    void fromABudgetToACorrectionEverythingHasTwoPeopleBehindIt() throws Exception {
        int year = LocalDate.now(clock.withZone(Clocks.BERLIN)).getYear();
        callers.does("l.clerk", () -> budgets.propose(PAYS, year, null, 100, "Contract of 2026"));
        BudgetSheet proposed = callers.as("l.treasurer", () -> budgets.of(PAYS, year));
        assertThat(proposed.row().state()).isEqualTo(ApprovalState.PROPOSED);
        assertThat(proposed.approval().mayApprove()).isTrue();
        assertThatThrownBy(() -> callers.does("l.clerk", () -> budgets.approve(PAYS, year, proposed.version())))
                .isInstanceOf(EJBAccessException.class);
        callers.does("l.treasurer", () -> budgets.approve(PAYS, year, proposed.version()));
        assertThat(callers.as("l.clerk", () -> budgets.of(PAYS, year)).row())
                .extracting(BudgetRow::taler, BudgetRow::left)
                .containsExactly(100L, 100L);

        TransferId grant = new TransferId("it:grant");
        booked(() -> ledger.grant(new Grant(grant, PAYS, 77, 10, "it", clock.instant())));
        batches.postDue();
        TransferId redemption = new TransferId("it:redeem");
        booked(() -> ledger.reserve(redemption, 77, 88, 4, clock.instant().plusSeconds(600)));
        booked(() -> {
            ledger.post(redemption);
            return null;
        });

        String reference = callers.as("l.clerk", () -> corrections.propose(grant.text(), 10, "Counted twice"));
        CorrectionSheet sheet = callers.as("l.other", () -> corrections.of(reference));
        assertThat(sheet.wallet().available()).isEqualTo(6);
        assertThatThrownBy(() -> callers.does("l.clerk", () -> corrections.approve(reference, sheet.version())))
                .isInstanceOf(Refused.class);
        callers.does("l.other", () -> corrections.approve(reference, sheet.version()));
        assertThat(callers.as("l.clerk", () -> corrections.list(Set.of(ApprovalState.APPROVED), PageQuery.first()))
                        .items())
                .filteredOn(row -> row.reference().equals(reference))
                .extracting(CorrectionRow::reclaimed, CorrectionRow::writtenOff)
                .containsExactly(tuple(6L, 4L));
        assertThat(callers.as("l.clerk", () -> accounts.transfer("correct:" + reference + ":reclaim"))
                        .correction())
                .isEqualTo(reference);
        assertThat(callers.as("l.clerk", () -> books.trialBalance(LocalDate.now(clock)))
                        .sum())
                .isZero();

        while (batches.link()) {
            continue;
        }
        assertThat(callers.as("l.treasurer", books::head).position()).isPositive();
        assertThat(proof.problems()).isEmpty();
        assertThatThrownBy(() -> callers.as("l.moderator", books::head)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anExpiredReservationIsToldToTheRoomThatMadeIt() throws Exception {
        int year = LocalDate.now(clock.withZone(Clocks.BERLIN)).getYear();
        callers.does("l.treasurer", () -> budgets.propose(Issuer.DVB, year, null, 50, "Contract of 2026"));
        BudgetSheet proposed = callers.as("l.second", () -> budgets.of(Issuer.DVB, year));
        callers.does("l.second", () -> budgets.approve(Issuer.DVB, year, proposed.version()));
        booked(() -> ledger.grant(new Grant(new TransferId("it:dvb"), Issuer.DVB, 78, 5, "it", clock.instant())));
        batches.postDue();
        TransferId redemption = new TransferId("it:late");
        booked(() -> ledger.reserve(redemption, 78, 88, 5, clock.instant().plusMillis(20)));
        Thread.sleep(50);
        // The timer of the module may be faster.
        batches.expireReservations();
        assertThat(ledger.wallet(78).available()).isEqualTo(5);
        assertThat(heard.has(redemption)).isTrue();
    }

    private <T> T booked(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Exception failure) {
            transaction.rollback();
            throw failure;
        }
    }
}
