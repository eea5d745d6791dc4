package de.dresden.smartparticipation.projects.cooperation.company;

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

/** Finds companies for the search at the top of every page. */
@Dependent
class CompanyFinder extends TitleFinder {

    private static final String FOUND = """
            select c.id, c.reference, c.name from projects.company c where c.state not in ('DRAFT', 'UNCONFIRMED') and\s""";

    @Inject
    CompanyFinder(Sql sql) {
        super(sql, "UN-", FOUND, "c.name");
    }

    @Override
    protected Optional<List<Object>> sight(Actor actor) {
        return Stream.of(Role.COOPERATION_MANAGER, Role.INTAKE_ASSOCIATION, Role.AUDITOR)
                        .anyMatch(actor::is)
                ? Optional.of(List.of())
                : Optional.empty();
    }

    @Override
    protected Found found(Row row) throws SQLException {
        String reference = row.text("reference");
        return new Found(
                new Subject(CompanyChanged.SUBJECT, row.number("id"), reference),
                "projects",
                row.text("name"),
                Texts.german().text("projects.company.programme"),
                "/cooperation/company.xhtml?ref=" + reference);
    }
}
