package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.Found;
import de.dresden.smartparticipation.platform.search.TitleFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds plans for the search at the top of every page. */
@Dependent
class PlanFinder extends TitleFinder {

    private static final String TITLE = "c.number || ' ' || c.name";

    private static final String FOUND = """
            select c.id, c.reference, %s as title, d.name as department
            from participation.plan c join platform.v_department d on d.id = c.department_id where\s""".formatted(TITLE);

    @Inject
    PlanFinder(Sql sql) {
        super(sql, "BP-", FOUND, TITLE);
    }

    @Override
    protected Optional<List<Object>> sight(Actor actor) {
        return PlanSight.sees(actor) ? Optional.of(List.of()) : Optional.empty();
    }

    @Override
    protected Found found(Row row) throws SQLException {
        String reference = row.text("reference");
        return new Found(
                new Subject(PlanChanged.SUBJECT, row.number("id"), reference),
                "participation",
                row.text("title"),
                row.text("department"),
                "/plans/plan.xhtml?ref=" + reference);
    }
}
