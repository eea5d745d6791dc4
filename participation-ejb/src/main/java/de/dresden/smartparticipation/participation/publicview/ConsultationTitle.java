package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** What a consultation is called, in English where that was written. */
@Dependent
class ConsultationTitle implements SubjectTitle {

    private static final String TITLE = """
            select coalesce(w.title, c.title) as title from participation.consultation c
            left join participation.wording w on w.consultation_id = c.id and w.kind = 'ENGLISH' and ? = 'en'
            where c.id = ?""";

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return "consultation";
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(TITLE, row -> row.text("title"), language.getLanguage(), subject.id());
    }
}
