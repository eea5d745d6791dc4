package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.Found;
import de.dresden.smartparticipation.platform.search.TitleFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds consultations for the search at the top of every page. */
@Dependent
class ConsultationFinder extends TitleFinder {

    private static final String FOUND = """
            select c.id, c.reference, c.title, d.name as department
            from participation.consultation c join platform.v_department d on d.id = c.department_id
            where (? or c.state <> 'DRAFT' or c.department_id = any(?::bigint[])) and\s""";

    @Inject
    ConsultationFinder(Sql sql) {
        super(sql, "BV-", FOUND, "c.title");
    }

    @Override
    protected Optional<List<Object>> sight(Actor actor) {
        if (Stream.of(Role.CONSULTATION_MANAGER, Role.MODERATOR, Role.EVALUATOR, Role.AUDITOR)
                .noneMatch(actor::is)) {
            return Optional.empty();
        }
        Visibility visibility = Visibility.of(actor);
        return Optional.of(List.of(visibility.all(), visibility.departments()));
    }

    @Override
    protected Found found(Row row) throws SQLException {
        String reference = row.text("reference");
        return new Found(
                new Subject("consultation", row.number("id"), reference),
                "participation",
                row.text("title"),
                row.text("department"),
                "/consultations/overview.xhtml?reference=" + reference);
    }
}
