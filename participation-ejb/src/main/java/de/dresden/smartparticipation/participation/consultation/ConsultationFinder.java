package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
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
import java.util.stream.Stream;

/** Finds consultations for the search at the top of every page. */
@Dependent
class ConsultationFinder implements ReferenceFinder {

    private static final String FOUND = """
            select c.id, c.reference, c.title, d.name as department
            from participation.consultation c join platform.v_department d on d.id = c.department_id
            where (? or c.state <> 'DRAFT' or c.department_id = any(?::bigint[])) and\s""";

    @Inject
    private Sql sql;

    @Override
    public String prefix() {
        return "BV-";
    }

    @Override
    public Optional<Found> exactly(String reference, Actor actor) {
        return find(actor, "c.reference = ?", reference).stream().findFirst();
    }

    @Override
    public List<Found> beginningWith(String start, int most, Actor actor) {
        return find(actor, "starts_with(c.reference, ?) order by c.reference limit ?", start, most);
    }

    @Override
    public List<Found> about(List<String> words, int most, Actor actor) {
        List<Object> parameters = new ArrayList<>(words);
        parameters.add(most);
        String all = "position(lower(?) in lower(c.title)) > 0 and ".repeat(words.size());
        return find(actor, all + "true order by c.id desc limit ?", parameters.toArray());
    }

    private List<Found> find(Actor actor, String condition, Object... parameters) {
        if (Stream.of(Role.CONSULTATION_MANAGER, Role.MODERATOR, Role.EVALUATOR, Role.AUDITOR)
                .noneMatch(actor::is)) {
            return List.of();
        }
        Visibility visibility = Visibility.of(actor);
        List<Object> all = new ArrayList<>(List.of(visibility.all(), visibility.departments()));
        all.addAll(List.of(parameters));
        return sql.list(FOUND + condition, ConsultationFinder::found, all.toArray());
    }

    private static Found found(Row row) throws SQLException {
        String reference = row.text("reference");
        return new Found(
                new Subject("consultation", row.number("id"), reference),
                "participation",
                row.text("title"),
                row.text("department"),
                "/consultations/overview.xhtml?reference=" + reference);
    }
}
