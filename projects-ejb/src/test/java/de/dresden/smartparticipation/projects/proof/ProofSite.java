package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Proofs of use on a database of their own, written as the rooms write them. */
final class ProofSite {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static final String PROOF = """
            insert into projects.proof (id, project_id, state, state_since, due_on, language, funding_kind, grant_cents,
                share_basis_points, first_day, last_day, tolerance_basis_points, petty_cents, day_count, paid_cents, handed_in_at)
            values (?, ?, 'IN_CHECK', timestamptz '2026-06-01', date '2026-06-30', 'de', ?, ?, ?, ?, ?, ?, ?, 'ACTUAL_365', ?,
                timestamptz '2026-06-01')""";

    private static final String RESULT = """
            update projects.proof set state = 'CHECKED', approval_state = 'PROPOSED', proposed_by = 1, proposed_at = timestamptz '2026-07-01',
                content_hash = decode(repeat('00', 32), 'hex'), eligible_cents = ?, due_cents = ?, to_pay_cents = ?, reclaim_cents = ?,
                lapsed_cents = ? where id = ?""";

    private static final String RECLAIM = """
            insert into projects.reclaim (id, reference, proof_id, state, state_since, ground, principal_cents, void_from, facts,
                hearing_until, reasons, created_at)
            values (?, 'RF-2026-' || lpad(?::text, 3, '0'), ?, 'HEARD', timestamptz '2026-08-01', 'LAPSED', ?, date '2025-12-31', 'Facts',
                date '2026-09-01', 'Reasons', timestamptz '2026-08-01')""";

    private static final String ISSUE = """
            update projects.reclaim set state = 'ISSUED', approval_state = 'APPROVED', proposed_by = 1, proposed_at = timestamptz '2026-09-02',
                content_hash = decode(repeat('00', 32), 'hex'), first_approved_by = 2, first_approved_at = timestamptz '2026-09-03',
                notice_number = 'RB-2026-' || lpad(?::text, 3, '0'), issued_on = date '2026-09-03', pay_until = date '2026-10-03'
            where id = ?""";

    final DataSource database = TestDatabase.fresh("projects");
    final Sql sql = Sql.on(database);
    final ProofBook book = new ProofBook(sql);

    ProofSite() {
        TestPeople.in(database).staff(1, "p1").staff(2, "p2").department(7, "SBB");
    }

    /** In the check, with three lines of the plan and the usual funds. */
    ProofSite proof(long id, ProofTerms terms, long... planned) {
        sql.update(
                "insert into projects.project (id, reference, title, department_id, state, light, created_at, version)"
                        + " values (?, 'PR-2026-' || lpad(?::text, 3, '0'), 'Project', 7, 'CLOSING', 'GREEN', timestamptz '2026-01-01', 1)",
                id,
                id);
        sql.update(
                PROOF,
                id,
                id,
                terms.kind(),
                terms.grantCents(),
                terms.shareBasisPoints(),
                terms.first(),
                terms.last(),
                terms.toleranceBasisPoints(),
                terms.pettyCents(),
                terms.paidCents());
        for (int line = 0; line < planned.length; line++) {
            book.addItem(id, line + 1, "Line " + (line + 1), planned[line]);
        }
        book.addFund(id, FundKind.OWN, 100);
        return this;
    }

    void check(long id, ProofResult result) {
        sql.update(
                RESULT,
                result.eligibleCents(),
                result.dueCents(),
                result.toPayCents(),
                result.toReclaimCents(),
                result.lapsedCents(),
                id);
    }

    /** By the other of the two. */
    void accept(long id) {
        sql.update(
                "update projects.proof set state = 'ACCEPTED', approval_state = 'APPROVED', first_approved_by = 2,"
                        + " first_approved_at = timestamptz '2026-07-02' where id = ?",
                id);
    }

    void reclaim(long id, long proof, long cents) {
        sql.update(RECLAIM, id, id, proof, cents);
        sql.update(ISSUE, id, id);
    }

    void repay(long reclaim, String voucher, long principal, long interest) {
        sql.update(
                "insert into projects.reclaim_repayment (id, reclaim_id, received_on, voucher, cents, principal_cents, interest_cents,"
                        + " recorded_by, recorded_at) values (nextval('projects.reclaim_repayment_id'), ?, date '2026-09-20', ?, ?, ?, ?, 1,"
                        + " timestamptz '2026-09-21')",
                reclaim,
                voucher,
                principal + interest,
                principal,
                interest);
    }

    long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("n"), parameters).orElseThrow();
    }
}
