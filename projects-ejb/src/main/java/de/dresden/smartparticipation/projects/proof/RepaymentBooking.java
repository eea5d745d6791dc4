package de.dresden.smartparticipation.projects.proof;

import static de.dresden.smartparticipation.projects.proof.AcceptableProof.euros;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.Budgets;
import de.dresden.smartparticipation.projects.budget.core.LineYear;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.proof.core.InterestSheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Books a repayment: on the reclaim, and back into the budget. */
@Dependent
class RepaymentBooking {

    private static final String PAID = """
            select y.line_id, y.year, s.paid from projects.budget_share s join projects.budget_year y on y.id = s.year_id
            where s.project_id = ? and s.paid > 0 order by y.year desc, y.line_id""";

    /** What was paid for a project from a year of a line. */
    private record Paid(LineYear at, long cents) {}

    @Inject
    private ReclaimBook book;

    @Inject
    private ReclaimDesk desk;

    @Inject
    private ReclaimSettling settling;

    @Inject
    private ProofRegister proofs;

    @Inject
    private Budgets budgets;

    @Inject
    private Sql sql;

    /** Years of budget lines are locked before all else. */
    void lockBudget(ProjectFrame project) {
        budgets.lock(paid(project.id()).stream().map(Paid::at).toList());
    }

    void book(Reclaim reclaim, LocalDate received, long cents, String voucher, Capacity by, Instant now) {
        long principal = Math.min(cents, reclaim.left());
        RepaymentRow row = new RepaymentRow(received, voucher, cents, principal, cents - principal, null);
        if (row.interest() > 0) {
            requireOwed(reclaim, row);
        }
        if (!book.record(reclaim.id(), row, by, now)) {
            throw new Refused(Reclaim.because("voucher-known", voucher));
        }
        payBack(reclaim, principal, by);
        desk.tell(
                reclaim,
                project -> reclaim.told(
                        project,
                        "repaid",
                        Map.of("sum", cents, "interest", row.interest(), "on", received.toString(), "voucher", voucher),
                        by),
                null);
        settling.look(reclaim, by);
    }

    /** @throws Refused where more came than is owed on the day of receipt, or a base rate is missing */
    private void requireOwed(Reclaim reclaim, RepaymentRow row) {
        InterestSheet sheet =
                book.interest(reclaim, proofs.find(reclaim.proof()).terms(), row);
        if (sheet.refused()) {
            throw new Refused(sheet.refusal());
        }
        long owed = InterestStanding.of(sheet, reclaim, row.receivedOn()).left();
        if (row.interest() > owed) {
            throw new Refused(
                    Reclaim.because("overpaid", euros(row.principal() + owed), euros(row.principal()), euros(owed)));
        }
    }

    /** The latest year first; what was paid before the budget was kept here has nowhere to go back to. */
    private void payBack(Reclaim reclaim, long principal, Capacity by) {
        long left = principal;
        ProjectFrame project = desk.project(reclaim);
        for (Paid one : paid(project.id())) {
            long part = Math.min(left, one.cents());
            if (part > 0) {
                budgets.payBack(project.id(), one.at(), part, reclaim.notice() + " " + reclaim.reference(), by);
                left -= part;
            }
        }
    }

    private List<Paid> paid(long project) {
        return sql.list(
                PAID,
                row -> new Paid(new LineYear(row.number("line_id"), (int) row.number("year")), row.number("paid")),
                project);
    }
}
