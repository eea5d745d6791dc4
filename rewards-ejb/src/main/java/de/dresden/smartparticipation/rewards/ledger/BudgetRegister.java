package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Keeps the budgets and reads how they stand. */
@Dependent
class BudgetRegister {

    private static final String ROWS = """
            select i.issuer, y.year, coalesce(b.taler, 0) as taler, b.proposed_taler,
                coalesce(b.approval_state, 'NONE') as state, b.version,
                coalesce((select sum(s.taken) from rewards.budget_slice s where s.budget_id = b.id), 0) as taken,
                coalesce((select sum(t.taler) from rewards.transfer_pending p join rewards.transfer t on t.id = p.transfer_id
                    where t.budget_id = b.id), 0) as pending
            from rewards.ledger_account i cross join (select ?::integer as year) y
            left join rewards.budget b on b.issuer = i.issuer and b.year = y.year
            where i.kind = 'ISSUER' and (?::text is null or i.issuer = ?) order by i.id""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    Optional<Budget> find(Issuer issuer, int year) {
        return entities.createQuery("select b from Budget b where b.issuer = :issuer and b.year = :year", Budget.class)
                .setParameter("issuer", issuer)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound where none was proposed yet */
    Budget get(Issuer issuer, int year) {
        return find(issuer, year).orElseThrow(() -> new NotFound(issuer + "-" + year));
    }

    Budget add(Budget budget) {
        entities.persist(budget);
        entities.flush();
        return budget;
    }

    /** One row an issuer, also where it has no budget. */
    List<BudgetRow> rows(int year) {
        return sql.list(ROWS, BudgetRegister::row, year, null, null);
    }

    BudgetRow row(Issuer issuer, int year) {
        return sql.first(ROWS, BudgetRegister::row, year, issuer, issuer).orElseThrow();
    }

    private static BudgetRow row(Row row) throws SQLException {
        return new BudgetRow(
                Issuer.valueOf(row.text("issuer")),
                (int) row.number("year"),
                row.number("taler"),
                row.number("taken"),
                row.number("pending"),
                row.id("proposed_taler"),
                ApprovalState.valueOf(row.text("state")),
                row.id("version"));
    }
}
