package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A partner is called as its business. */
@Dependent
class PartnerTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return PartnerChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first(
                "select name from rewards.partner_version where partner_id = ? order by number desc limit 1",
                row -> row.text("name"),
                subject.id());
    }
}
