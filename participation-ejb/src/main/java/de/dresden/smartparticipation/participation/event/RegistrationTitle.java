package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A registration is called as its event. */
@Dependent
class RegistrationTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return EventLetters.REGISTRATION;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(
                "select e.title from participation.event e join participation.event_registration r on r.event_id = e.id"
                        + " where r.id = ?",
                row -> row.text("title"),
                subject.id());
    }
}
