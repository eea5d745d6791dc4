package de.dresden.smartparticipation.projects.call;

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

/** Finds calls for the search at the top of every page. */
@Dependent
class CallFinder extends TitleFinder {

    private static final String FOUND = """
            select c.id, c.reference, c.title, d.name as department
            from projects.call c join platform.v_department d on d.id = c.department_id
            where (? or c.published_at is not null or c.department_id = any(?::bigint[])) and\s""";

    @Inject
    CallFinder(Sql sql) {
        super(sql, "FA-", FOUND, "c.title");
    }

    @Override
    protected Optional<List<Object>> sight(Actor actor) {
        if (Stream.of(Role.PROJECT_MANAGER, Role.JURY_MEMBER, Role.EVALUATOR, Role.TREASURER, Role.AUDITOR)
                .noneMatch(actor::is)) {
            return Optional.empty();
        }
        CallSight sight = CallSight.of(actor);
        return Optional.of(List.of(sight.all(), sight.departments()));
    }

    @Override
    protected Found found(Row row) throws SQLException {
        String reference = row.text("reference");
        return new Found(
                new Subject(CallChanged.SUBJECT, row.number("id"), reference),
                "projects",
                row.text("title"),
                row.text("department"),
                "/projects/call.xhtml?ref=" + reference);
    }
}
