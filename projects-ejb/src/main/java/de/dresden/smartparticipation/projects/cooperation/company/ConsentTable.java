package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Keeps the consents: a withdrawn one stays beside those that hold, so that it can be told when what was agreed to. */
@Dependent
class ConsentTable {

    private final Sql sql;

    @Inject
    ConsentTable(Sql sql) {
        this.sql = sql;
    }

    /** The latest last. */
    List<Consent> of(long company) {
        return sql.list(
                "select purpose, wording, given_at, withdrawn_at from projects.company_consent where company_id = ?"
                        + " order by given_at, id",
                row -> new Consent(
                        ConsentPurpose.valueOf(row.text("purpose")),
                        (int) row.number("wording"),
                        row.instant("given_at"),
                        row.instant("withdrawn_at")),
                company);
    }

    /** @return whether it was not given before */
    boolean give(long company, ConsentPurpose purpose, Locale language, Instant now) {
        return sql.update(
                        """
                        insert into projects.company_consent (id, company_id, purpose, wording, language, given_at)
                        values (nextval('projects.company_consent_id'), ?, ?, ?, ?, ?) on conflict do nothing""",
                        company,
                        purpose,
                        purpose.wording(),
                        "en".equals(language.getLanguage()) ? "en" : "de",
                        now)
                == 1;
    }

    /** @return whether it was given */
    boolean withdraw(long company, ConsentPurpose purpose, Instant now) {
        return sql.update(
                        "update projects.company_consent set withdrawn_at = ? where company_id = ? and purpose = ?"
                                + " and withdrawn_at is null",
                        now,
                        company,
                        purpose)
                == 1;
    }
}
