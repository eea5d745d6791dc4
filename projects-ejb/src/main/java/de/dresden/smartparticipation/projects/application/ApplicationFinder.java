package de.dresden.smartparticipation.projects.application;

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

/** Finds applications for the search at the top of every page. */
@Dependent
class ApplicationFinder extends TitleFinder {

    private static final String FOUND = """
            select c.id, c.reference, c.title, k.title as call
            from projects.application c join projects.call k on k.id = c.call_id
            where c.state <> 'DRAFT' and %s and\s""".formatted(ApplicationSight.seen("c", "k"));

    @Inject
    ApplicationFinder(Sql sql) {
        super(sql, "AN-", FOUND, "c.title");
    }

    @Override
    protected Optional<List<Object>> sight(Actor actor) {
        if (Stream.of(Role.PROJECT_MANAGER, Role.EVALUATOR, Role.AUDITOR).noneMatch(actor::is)) {
            return Optional.empty();
        }
        return Optional.of(ApplicationSight.of(actor).parameters());
    }

    @Override
    protected Found found(Row row) throws SQLException {
        String reference = row.text("reference");
        return new Found(
                new Subject(ApplicationChanged.SUBJECT, row.number("id"), reference),
                "projects",
                row.text("title"),
                row.text("call"),
                "/projects/application.xhtml?ref=" + reference);
    }
}
