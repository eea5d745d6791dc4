package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** How a story is called. */
@Dependent
class PracticeTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return PracticeChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(
                "select title, title_english from projects.best_practice_version where practice_id = ? order by number desc limit 1",
                row -> new Wording(row.text("title"), row.text("title_english")).in(language),
                subject.id());
    }
}
