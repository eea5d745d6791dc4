package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.budget.BudgetSite;
import de.dresden.smartparticipation.projects.budget.core.MovementKind;
import java.time.LocalDate;
import java.util.List;

/** A project with 1,000 € bound on a line this year, and a final grant of 1,000 € of which a tenth is kept back. */
public final class GrantSite {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    public final BudgetSite budget = new BudgetSite();
    final DrawdownTable joined = new DrawdownTable(budget.joined());
    final DrawdownTable table = new DrawdownTable(budget.sql);
    private final Sql sql = budget.sql;

    public GrantSite() {
        budget.planned(BudgetSite.THIS_YEAR, 5_000_00);
        budget.project(MovementKind.RESERVE, BudgetSite.THIS_YEAR, 1, 1_000_00);
        budget.project(MovementKind.COMMIT, BudgetSite.THIS_YEAR, 1, 1_000_00);
        sql.update("insert into projects.grant_template (id, kind, name, department_id, created_at, version)"
                + " values (1, 'GRANT', 'Zuwendungsbescheid', 7, timestamptz '2026-01-01', 1)");
        sql.update(
                "insert into projects.grant_template_version (id, template_id, number, created_at, subject, opening, closing, remedy, version)"
                        + " values (1, 1, 1, timestamptz '2026-01-01', 'Bescheid', 'Wir bewilligen.', '', 'Widerspruch', 1)");
        sql.update("""
                insert into projects.grant_notice (id, reference, project_id, kind, template_version_id, recipient, recipient_address, reasons,
                    funding_kind, cents, first_day, last_day, remedy, created_at, version)
                values (1, 'ZB-2026-0001', 1, 'GRANT', 1, 'Verein', '01067 Dresden', 'weil es so ist', 'DEFICIT', 100000,
                    date '2026-01-01', date '2027-12-31', true, timestamptz '2026-01-01', 1)""");
        sql.update("""
                insert into projects.project_grant (id, project_id, notice_id, reference, funding_kind, cents, share_basis_points, first_day,
                    last_day, advance_days, retention_basis_points, retained_cents, announced_on, final_on, issued_at, version)
                values (1, 1, 1, 'ZB-2026-0001', 'DEFICIT', 100000, 10000, date '2026-01-01', date '2027-12-31', 60, 1000, 10000,
                    date '2026-01-05', date '2026-02-06', timestamptz '2026-01-01', 1)""");
        sql.update(
                "insert into projects.grant_account (id, grant_id, holder, iban_sealed, iban_shown, iban_mark, entered_at)"
                        + " values (1, 1, 'Verein', 's', 'DE… 3000', 'm', timestamptz '2026-01-01')");
    }

    Drawdown request(long cents) {
        return table.of(ask(table, cents));
    }

    long ask(DrawdownTable on, long cents) {
        return on.add(
                on.nextReference(2026),
                1,
                new NewRequest(DrawdownKind.ADVANCE, cents, TODAY.plusDays(30), "", List.of()),
                null,
                BudgetSite.NOW);
    }

    /** As the boundary does: the year, the grant, then the request where the line still bears it. */
    boolean certify(Drawdown request) {
        return budget.inTransaction(() -> {
            budget.lockWithin(BudgetSite.THIS_YEAR);
            boolean borne = joined.bearers(1, 2026).stream().anyMatch(one -> one.cents() >= request.cents());
            return borne
                    && joined.certify(
                            joined.of(request.id()),
                            BudgetSite.CLERK,
                            1,
                            BudgetSite.THIS_YEAR,
                            "AO-" + request.reference(),
                            BudgetSite.NOW);
        });
    }

    /** As the cash office's answer is taken in. @return whether it was booked now */
    boolean paid(Drawdown request) {
        return budget.inTransaction(() -> {
            budget.lockWithin(BudgetSite.THIS_YEAR);
            if (!joined.paid(request.id(), "AO-" + request.reference(), TODAY, BudgetSite.NOW)) {
                return false;
            }
            budget.bookWithin(de.dresden.smartparticipation.projects.budget.core.Command.ofProject(
                    MovementKind.PAY, BudgetSite.THIS_YEAR, 1, request.cents()));
            return true;
        });
    }

    long grant(String column) {
        return budget.number("select " + column + " as n from projects.project_grant where id = 1");
    }

    /** Asked for with receipts of 60 € each, and not paid yet. @return its key */
    public long asked(String... items) {
        long id = ask(table, 10_000);
        for (String item : items) {
            table.receipt(id, new NewReceipt(TODAY.minusDays(20), "Werkstatt Neustadt", 6_000L, item, null), null);
        }
        return id;
    }

    /** Certified, and on its way. */
    public void certified(long request) {
        certify(table.of(request));
    }

    /** Certified and booked back. */
    public void pay(long request) {
        certify(table.of(request));
        paid(table.of(request));
    }
}
