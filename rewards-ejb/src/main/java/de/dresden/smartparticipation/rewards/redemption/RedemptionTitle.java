package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.happening.SubjectTitle;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A redemption is called as the offer was titled. */
@Dependent
class RedemptionTitle implements SubjectTitle {

    @Inject
    private Sql sql;

    @Override
    public String type() {
        return RedemptionChanged.SUBJECT;
    }

    @Override
    public Optional<String> of(Subject subject, Locale language) {
        return sql.first("""
                        select v.title from rewards.redemption r
                        join rewards.offer_version v on v.offer_id = r.offer_id and v.number = r.offer_version
                        where r.id = ?""", row -> row.text("title"), subject.id());
    }
}
