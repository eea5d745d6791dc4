package de.dresden.smartparticipation.projects.cooperation.round;

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

/** Finds rounds for the search at the top of every page. */
@Dependent
class RoundFinder extends TitleFinder {

    private static final String FOUND = """
            select c.id, c.reference, c.title from projects.cooperation_round c where\s""";

    @Inject
    RoundFinder(Sql sql) {
        super(sql, "RU-", FOUND, "c.title");
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
                new Subject(RoundChanged.SUBJECT, row.number("id"), reference),
                "projects",
                row.text("title"),
                Texts.german().text("projects.company.programme"),
                "/cooperation/round.xhtml?ref=" + reference);
    }
}
