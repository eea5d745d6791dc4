package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** An offer is called as it is titled. */
@Dependent
class OfferTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return OfferChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(
                "select title from rewards.offer_version where offer_id = ? order by number desc limit 1",
                row -> row.text("title"),
                subject.id());
    }
}
