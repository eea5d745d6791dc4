package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** An idea is called as it is titled. */
@Dependent
class IdeaTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return IdeaChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first("select title from projects.idea where id = ?", row -> row.text("title"), subject.id());
    }
}
