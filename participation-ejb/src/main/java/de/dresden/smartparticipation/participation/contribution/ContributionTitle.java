package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** What a contribution is called outside. */
@Dependent
class ContributionTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return ContributionChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(
                "select coalesce(shown_title, title) as title from participation.contribution where id = ?",
                row -> row.text("title"),
                subject.id());
    }
}
