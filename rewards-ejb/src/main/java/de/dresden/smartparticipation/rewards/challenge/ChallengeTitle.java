package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A challenge is called as it is titled. */
@Dependent
class ChallengeTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return ChallengeChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first("select title from rewards.challenge where id = ?", row -> row.text("title"), subject.id());
    }
}
