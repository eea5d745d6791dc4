package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A decision is called as its call is. */
@Dependent
class DecisionTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return DecisionChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(
                "select c.title, c.title_english from projects.decision d join projects.call c on c.id = d.call_id where d.id = ?",
                row -> new Wording(row.text("title"), row.text("title_english")).in(language),
                subject.id());
    }
}
