package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds for the other rooms of this module what was decided; only what two people confirmed counts. Asks for no right. */
@Dependent
public class DecisionDirectory {

    private static final String GRANTED = """
            select r.application_id, c.reference || '/' || d.number as decision, r.granted_cents, d.first_approved_at
            from projects.decision_row r join projects.decision d on d.id = r.decision_id join projects.call c on c.id = d.call_id
            where r.application_id = ? and r.outcome = 'SELECTED' and d.approval_state = 'APPROVED' order by d.number desc limit 1""";

    private final Sql sql;

    @Inject
    public DecisionDirectory(Sql sql) {
        this.sql = sql;
    }

    /** What an application was selected with; also where it was withdrawn afterwards. */
    public Optional<Granted> granted(long application) {
        return sql.first(
                GRANTED,
                row -> new Granted(
                        row.number("application_id"),
                        row.text("decision"),
                        row.number("granted_cents"),
                        row.instant("first_approved_at")),
                application);
    }

    /** Cents that confirmed decisions gave away of a call's budget; what was withdrawn afterwards is free again. */
    public long grantedOf(long call) {
        return sql.first("select projects.granted_cents(?) as cents", row -> row.number("cents"), call)
                .orElse(0L);
    }

    /** Whether the city has decided on a call before. */
    public boolean decided(long call) {
        return sql.first(
                        "select 1 as n from projects.decision where call_id = ? and approval_state = 'APPROVED' limit 1",
                        row -> true,
                        call)
                .isPresent();
    }
}
