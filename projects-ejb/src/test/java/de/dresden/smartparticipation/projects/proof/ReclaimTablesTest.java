package de.dresden.smartparticipation.projects.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database holds of reclaims, whoever writes. */
class ReclaimTablesTest {

    private static final long OWED = 1_000;
    private static final String SETTLE =
            "update projects.reclaim set state = 'SETTLED', interest_cents = 30 where id = 1";

    private final ProofSite site = new ProofSite();

    @BeforeEach
    void anAcceptedProofThatComesToAReclaim() {
        site.proof(
                1,
                new ProofTerms(
                        null,
                        FundingKind.FIXED_SUM,
                        5_000,
                        0,
                        ProofSite.FIRST,
                        ProofSite.LAST,
                        2_000,
                        50,
                        DayCount.ACTUAL_365,
                        5_000),
                6_000);
        site.check(1, new ProofResult(List.of(), 0, 4_000, 4_000, 5_000, 0, OWED, 0, null));
        site.accept(1);
    }

    private static void refused(String constraint, ThrowingCallable deed) {
        assertThatThrownBy(deed).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("projects.constraint." + constraint)));
    }

    @Test
    void notMoreIsReclaimedThanTheProofComesTo() {
        refused("reclaim_of_proof", () -> site.reclaim(1, 1, OWED + 1));
    }

    @Test
    void oneReclaimRunsAtATime() {
        site.reclaim(1, 1, OWED);
        refused("reclaim_one_runs", () -> site.reclaim(2, 1, OWED));
    }

    @Test
    void moreIsNotGivenBackThanIsOwed() {
        site.reclaim(1, 1, OWED);
        site.repay(1, "K1", 600, 0);
        refused("reclaim_never_too_much", () -> site.repay(1, "K2", 401, 0));
        site.repay(1, "K2", 400, 0);
    }

    @Test
    void aVoucherIsRecordedOnceAndStays() {
        site.reclaim(1, 1, OWED);
        site.repay(1, "K1", 600, 0);
        refused("reclaim_repayment_once", () -> site.repay(1, "K1", 100, 0));
        refused("reclaim_repayment_stays", () -> site.sql.update("update projects.reclaim_repayment set cents = 1"));
        refused("reclaim_repayment_stays", () -> site.sql.update("delete from projects.reclaim_repayment"));
        refused("reclaim_by_rows", () -> site.sql.update("update projects.reclaim set repaid_cents = 0"));
    }

    @Test
    void itIsSettledOnlyWithAllInterestPaidOrWaived() {
        site.reclaim(1, 1, OWED);
        site.repay(1, "K1", OWED, 10);
        refused("reclaim_settled", () -> site.sql.update(SETTLE));
        waive("2");
        site.sql.update(SETTLE);
        assertThat(site.number("select waived_cents as n from projects.reclaim"))
                .isEqualTo(20);
    }

    @Test
    void whoProposesAWaiverDoesNotApproveIt() {
        site.reclaim(1, 1, OWED);
        refused("interest_waiver_approval_by_another", () -> waive("1"));
    }

    private void waive(String approver) {
        site.sql.update(
                "insert into projects.interest_waiver (id, reclaim_id, cents, reason, approval_state, proposed_by, proposed_at,"
                        + " content_hash, first_approved_by, first_approved_at) values (1, 1, 20, 'paid in time', 'APPROVED', 1,"
                        + " timestamptz '2026-09-21', decode(repeat('00', 32), 'hex'), " + approver
                        + ", timestamptz '2026-09-22')");
    }

    @Test
    void sixteenThreadsNeverRecordMoreThanIsOwed() throws Exception {
        site.reclaim(1, 1, OWED);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Boolean>> attempts = new ArrayList<>();
            for (int number = 0; number < 64; number++) {
                String voucher = "K" + number;
                attempts.add(threads.submit(() -> tried(voucher)));
            }
            int taken = 0;
            for (Future<Boolean> one : attempts) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(10);
            assertThat(site.number("select repaid_cents as n from projects.reclaim"))
                    .isEqualTo(OWED);
            assertThat(site.number("select sum(principal_cents) as n from projects.reclaim_repayment"))
                    .isEqualTo(OWED);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean tried(String voucher) {
        try {
            site.repay(1, voucher, 100, 0);
            return true;
        } catch (IllegalStateException tooMuch) {
            return false;
        }
    }
}
