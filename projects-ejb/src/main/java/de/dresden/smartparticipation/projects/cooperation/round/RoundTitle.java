package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** How a round is called. */
@Dependent
class RoundTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return RoundChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(
                "select title, title_english from projects.cooperation_round where id = ?",
                row -> new Wording(row.text("title"), row.text("title_english")).in(language),
                subject.id());
    }
}
