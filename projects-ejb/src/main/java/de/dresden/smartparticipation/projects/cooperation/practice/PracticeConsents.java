package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * To what companies agreed when they agreed to a story: that it is published with their name (Art. 6 para. 1 a, Art. 7 DSGVO). The words
 * stand in the pages' bundle as {@code citizen.story.consent.<wording>}; another wording gets another number, and the earlier ones stay there.
 */
@Dependent
class PracticeConsents {

    /** Version of the wording that is shown now. */
    static final int WORDING = 1;

    private final Sql sql;

    @Inject
    PracticeConsents(Sql sql) {
        this.sql = sql;
    }

    /** Once more changes nothing. */
    void give(long practice, long company, Locale language, Instant now) {
        sql.update("""
                insert into projects.best_practice_consent (practice_id, company_id, wording, language, given_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""", practice, company, WORDING, "en".equals(language.getLanguage()) ? "en" : "de", now);
    }

    /** @return whether it was given */
    boolean withdraw(long practice, long company, Instant now) {
        return sql.update(
                        "update projects.best_practice_consent set withdrawn_at = ? where practice_id = ? and company_id = ?"
                                + " and withdrawn_at is null",
                        now,
                        practice,
                        company)
                == 1;
    }

    /** Keys of the companies whose consent holds. */
    Set<Long> held(long practice) {
        return Set.copyOf(sql.list(
                "select company_id from projects.best_practice_consent where practice_id = ? and withdrawn_at is null",
                row -> row.number("company_id"),
                practice));
    }
}
