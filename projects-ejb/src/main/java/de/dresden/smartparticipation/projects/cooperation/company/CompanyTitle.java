package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A company is called by its name. */
@Dependent
class CompanyTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return CompanyChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first("select name from projects.company where id = ?", row -> row.text("name"), subject.id());
    }
}
