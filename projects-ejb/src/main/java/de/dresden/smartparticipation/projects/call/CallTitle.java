package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A call is called as it is titled. */
@Dependent
class CallTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return CallChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(
                "select title, title_english from projects.call where id = ?",
                row -> new Wording(row.text("title"), row.text("title_english")).in(language),
                subject.id());
    }
}
