package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A jury is called as its call. */
@Dependent
class JuryTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return JuryChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(
                "select c.title, c.title_english from projects.jury_round r join projects.call c on c.id = r.call_id where r.id = ?",
                row -> new Wording(row.text("title"), row.text("title_english")).in(language),
                subject.id());
    }
}
