package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.Found;
import de.dresden.smartparticipation.platform.search.ReferenceFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds plans for the search at the top of every page. */
@Dependent
class PlanFinder implements ReferenceFinder {

    private static final String FOUND = """
            select p.id, p.reference, p.number || ' ' || p.name as title, d.name as department
            from participation.plan p join platform.v_department d on d.id = p.department_id where\s""";

    @Inject
    private Sql sql;

    @Override
    public String prefix() {
        return "BP-";
    }

    @Override
    public Optional<Found> exactly(String reference, Actor actor) {
        return find(actor, "p.reference = ?", reference).stream().findFirst();
    }

    @Override
    public List<Found> beginningWith(String start, int most, Actor actor) {
        return find(actor, "starts_with(p.reference, ?) order by p.reference limit ?", start, most);
    }

    @Override
    public List<Found> about(List<String> words, int most, Actor actor) {
        List<Object> parameters = new ArrayList<>(words);
        parameters.add(most);
        String all = "position(lower(?) in lower(p.number || ' ' || p.name)) > 0 and ".repeat(words.size());
        return find(actor, all + "true order by p.id desc limit ?", parameters.toArray());
    }

    private List<Found> find(Actor actor, String condition, Object... parameters) {
        return PlanSight.sees(actor) ? sql.list(FOUND + condition, PlanFinder::found, parameters) : List.of();
    }

    private static Found found(Row row) throws SQLException {
        String reference = row.text("reference");
        return new Found(
                new Subject(PlanChanged.SUBJECT, row.number("id"), reference),
                "participation",
                row.text("title"),
                row.text("department"),
                "/plans/plan.xhtml?ref=" + reference);
    }
}
