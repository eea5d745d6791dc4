package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Contacts of applications that were handed in: kept with the file of the procedure, which an auditor may ask for (§ 44 SäHO). */
@Dependent
class ContactsOfApplicants extends PersonalRows {

    private static final String FIND = """
            select id, reference, created_at as at, contact_name as name, contact_email as email, contact_phone as text
            from projects.application where lower(contact_email) = lower(?) and state <> 'DRAFT' order by id""";

    @Inject
    ContactsOfApplicants(Sql sql) {
        super(sql, "projects.applications", ApplicationChanged.SUBJECT, FIND, "name", "email", "text");
    }

    @Override
    protected boolean stays() {
        return true;
    }

    @Override
    public int erase(String email) {
        return 0;
    }
}
