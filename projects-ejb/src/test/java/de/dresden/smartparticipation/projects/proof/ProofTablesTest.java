package de.dresden.smartparticipation.projects.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.proof.core.ProofOfUse;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the database holds of proofs and reclaims, whoever writes. */
class ProofTablesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 5);

    private final ProofSite site = new ProofSite();

    private static ProofTerms terms(FundingKind kind, long grant, long paid) {
        int share = kind == FundingKind.SHARE ? 8_000 : 0;
        return new ProofTerms(
                null, kind, grant, share, ProofSite.FIRST, ProofSite.LAST, 2_000, 50, DayCount.ACTUAL_365, paid);
    }

    private ProofResult worked(long proof, ProofTerms terms) {
        return ProofOfUse.of(
                terms.core(),
                site.book.items(proof).stream().map(ItemRow::core).toList(),
                ProofBook.core(site.book.funds(proof)),
                terms.paidCents());
    }

    private void receipt(long proof, int line, String number, long cents) {
        assertThat(site.book.add(proof, new NewReceipt(line, number, DAY, "Payee", "", cents)))
                .isTrue();
    }

    private static void refused(String constraint, ThrowingCallable deed) {
        assertThatThrownBy(deed).satisfies(failure -> assertThat(FaultTranslation.of(failure))
                .hasValueSatisfying(
                        fault -> assertThat(fault.reason().key()).isEqualTo("projects.constraint." + constraint)));
    }

    @Test
    void linesAreTheSumOfTheirReceiptsThroughSixHundredRandomOperations() {
        site.proof(1, terms(FundingKind.FIXED_SUM, 1_000_000, 0), 1_000, 2_000, 3_000);
        Random random = new Random(20261126);
        Map<Long, long[]> naive = new HashMap<>();
        List<Long> ids = new ArrayList<>();
        for (int step = 0; step < 600; step++) {
            int what = random.nextInt(4);
            if (what < 2 || ids.isEmpty()) {
                int line = 1 + random.nextInt(3);
                long cents = 1 + random.nextInt(5_000);
                receipt(1, line, "R" + step, cents);
                long id = site.number("select max(id) as n from projects.proof_receipt");
                ids.add(id);
                naive.put(id, new long[] {line, cents, 0});
            } else if (what == 2) {
                long id = ids.get(random.nextInt(ids.size()));
                long[] known = naive.get(id);
                known[2] = random.nextInt((int) known[1] + 1);
                site.book.strike(1, id, known[2], known[2] == 0 ? null : "no receipt");
            } else {
                long id = ids.remove(random.nextInt(ids.size()));
                naive.remove(id);
                site.book.change(1, new ProofPart.Receipts(List.of(), List.of(id)), LocalDate.of(2026, 1, 1));
            }
            if (step % 50 == 0 || step == 599) {
                for (ItemRow item : site.book.items(1)) {
                    assertThat(item.spentCents()).isEqualTo(sum(naive, item.position(), 1));
                    assertThat(item.struckCents()).isEqualTo(sum(naive, item.position(), 2));
                }
            }
        }
    }

    private static long sum(Map<Long, long[]> naive, int line, int part) {
        return naive.values().stream()
                .filter(one -> one[0] == line)
                .mapToLong(one -> one[part])
                .sum();
    }

    /** What was paid, is paid and is given back is in the end what is due, but for what is petty. */
    @Test
    void aHundredRandomProofsAddUpToTheLastRepayment() {
        Random random = new Random(5);
        for (long id = 1; id <= 100; id++) {
            FundingKind kind = FundingKind.values()[random.nextInt(3)];
            long grant = 1_000 + random.nextInt(10_000);
            ProofTerms terms = terms(kind, grant, random.nextInt((int) grant + 1));
            site.proof(id, terms, random.nextInt(4_000), random.nextInt(4_000), random.nextInt(4_000));
            for (int line = 1; line <= 3; line++) {
                receipt(id, line, "R", 1 + random.nextInt(4_000));
            }
            ProofResult result = worked(id, terms);
            site.check(id, result);
            site.accept(id);
            long left = result.toReclaimCents();
            if (left > 0) {
                site.reclaim(id, id, left);
                for (int part = 0; left > 0; part++) {
                    long now = 1 + random.nextInt((int) left);
                    site.repay(id, "K" + part, now, 0);
                    left -= now;
                }
            }
            assertThat(site.number(
                            "select p.paid_cents + p.to_pay_cents - p.lapsed_cents - coalesce(r.repaid_cents, 0) - p.due_cents as n"
                                    + " from projects.proof p left join projects.reclaim r on r.proof_id = p.id where p.id = ?",
                            id))
                    .isZero();
        }
    }

    @Test
    void aResultThatDoesNotAddUpIsNotKept() {
        ProofTerms terms = terms(FundingKind.FIXED_SUM, 5_000, 5_000);
        site.proof(1, terms, 6_000);
        receipt(1, 1, "R", 4_000);
        ProofResult right = worked(1, terms);
        assertThat(right.toReclaimCents()).isEqualTo(1_000);
        ProofResult wrong = new ProofResult(List.of(), 0, 4_000, 4_000, 5_000, 0, 999, 0, null);
        refused("proof_adds_up", () -> site.check(1, wrong));
        site.check(1, right);
    }

    @Test
    void nothingOfAProofChangesOnceItIsChecked() {
        ProofTerms terms = terms(FundingKind.FIXED_SUM, 5_000, 5_000);
        site.proof(1, terms, 6_000);
        receipt(1, 1, "R", 4_000);
        site.check(1, worked(1, terms));
        long receipt = site.number("select id as n from projects.proof_receipt");
        refused("proof_stands", () -> receipt(1, 1, "Later", 1));
        refused("proof_stands", () -> site.book.strike(1, receipt, 1, "late"));
        refused("proof_stands", () -> site.sql.update("update projects.proof_fund set received_cents = 1"));
        refused("proof_stands", () -> site.sql.update("update projects.proof_item set planned_cents = 1"));
    }

    @Test
    void sumsOfLinesAreNotWrittenByHand() {
        site.proof(1, terms(FundingKind.FIXED_SUM, 5_000, 0), 6_000);
        refused("proof_by_receipt", () -> site.sql.update("update projects.proof_item set spent_cents = 1"));
    }

    @Test
    void aReceiptIsStruckWithAReasonAndNotBeyondItsAmount() {
        site.proof(1, terms(FundingKind.FIXED_SUM, 5_000, 0), 6_000);
        receipt(1, 1, "R", 400);
        long receipt = site.number("select id as n from projects.proof_receipt");
        refused("proof_receipt_struck", () -> site.book.strike(1, receipt, 401, "too much"));
        refused("proof_receipt_struck", () -> site.book.strike(1, receipt, 1, null));
    }

    @Test
    void aReceiptIsTakenOnce() {
        site.proof(1, terms(FundingKind.FIXED_SUM, 5_000, 0), 6_000);
        NewReceipt one = new NewReceipt(1, "R 1", DAY, "Payee", "", 100);
        assertThat(site.book.add(1, one)).isTrue();
        assertThat(site.book.add(1, new NewReceipt(1, "r 1", DAY, "PAYEE", "again", 100)))
                .isFalse();
        assertThat(site.book.items(1).get(0).spentCents()).isEqualTo(100);
    }

    @Test
    void whoCheckedDoesNotAccept() {
        ProofTerms terms = terms(FundingKind.FIXED_SUM, 5_000, 5_000);
        site.proof(1, terms, 6_000);
        receipt(1, 1, "R", 4_000);
        site.check(1, worked(1, terms));
        refused(
                "proof_approval_by_another",
                () -> site.sql.update("update projects.proof set state = 'ACCEPTED', approval_state = 'APPROVED',"
                        + " first_approved_by = 1, first_approved_at = timestamptz '2026-07-02'"));
    }
}
