package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What was paid on the grants of projects, for the other rooms of this module. Payments that came back are not among it. */
@Dependent
public class PaidGrants {

    private static final String PAID = """
            from projects.drawdown d join projects.project_grant g on g.id = d.grant_id where g.project_id = ? and d.state = 'PAID'""";

    private final Sql sql;

    @Inject
    public PaidGrants(Sql sql) {
        this.sql = sql;
    }

    /** Cents paid. */
    public long paid(long project) {
        return sql.first("select coalesce(sum(d.cents), 0) as cents " + PAID, row -> row.number("cents"), project)
                .orElse(0L);
    }

    /** Each payment, the first one first. */
    public List<PaidOn> of(long project) {
        return sql.list(
                "select d.paid_on, d.cents " + PAID + " order by d.paid_on, d.id",
                row -> new PaidOn(row.day("paid_on"), row.number("cents")),
                project);
    }
}
