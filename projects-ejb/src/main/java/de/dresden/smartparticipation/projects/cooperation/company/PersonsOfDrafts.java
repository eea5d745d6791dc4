package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Registrations of companies that nobody handed in or confirmed: nothing asks to keep them, so they go as a whole. */
@Dependent
class PersonsOfDrafts extends PersonalRows {

    private static final String FIND = """
            select id, reference, created_at as at, contact_name as name, contact_email as email, name as text
            from projects.company where lower(contact_email) = lower(?) and state in ('DRAFT', 'UNCONFIRMED') order by id""";

    private final Sql sql;
    private final CompanyClearing clearing;

    @Inject
    PersonsOfDrafts(Sql sql, CompanyClearing clearing) {
        super(sql, "projects.company-drafts", CompanyChanged.SUBJECT, FIND, "name", "email", "text");
        this.sql = sql;
        this.clearing = clearing;
    }

    @Override
    public int erase(String email) {
        var drafts = sql.list(FIND, CompanyClearing::subject, email);
        drafts.forEach(clearing::clear);
        return drafts.size();
    }
}
