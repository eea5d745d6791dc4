package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A tandem is called by its companies. */
@Dependent
class TandemTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return TandemChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(
                "select string_agg(c.name, ' + ' order by s.place) as title from projects.tandem_side s"
                        + " join projects.company c on c.id = s.company_id where s.tandem_id = ? having count(*) > 0",
                row -> row.text("title"),
                subject.id());
    }
}
