package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.Found;
import de.dresden.smartparticipation.platform.search.TitleFinder;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds stories for the search at the top of every page. */
@Dependent
class PracticeFinder extends TitleFinder {

    private static final String FOUND = """
            select c.id, c.reference, t.title from projects.best_practice c join projects.best_practice_version t
            on t.practice_id = c.id and t.number = (select max(n.number) from projects.best_practice_version n where n.practice_id = c.id)
            where\s""";

    @Inject
    PracticeFinder(Sql sql) {
        super(sql, "GB-", FOUND, "t.title");
    }

    @Override
    protected Optional<List<Object>> sight(Actor actor) {
        return Stream.of(Role.COOPERATION_MANAGER, Role.AUDITOR).anyMatch(actor::is)
                ? Optional.of(List.of())
                : Optional.empty();
    }

    @Override
    protected Found found(Row row) throws SQLException {
        String reference = row.text("reference");
        return new Found(
                new Subject(PracticeChanged.SUBJECT, row.number("id"), reference),
                "projects",
                row.text("title"),
                Texts.german().text("projects.company.programme"),
                "/cooperation/practice.xhtml?ref=" + reference);
    }
}
