package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Drafts of applications: nothing asks to keep them, so they go as a whole. */
@Dependent
class ContactsOfDrafts extends PersonalRows {

    private static final String FIND = """
            select id, reference, created_at as at, contact_name as name, contact_email as email, title as text
            from projects.application where lower(contact_email) = lower(?) and state = 'DRAFT' order by id""";

    private final Sql sql;
    private final DraftClearing clearing;

    @Inject
    ContactsOfDrafts(Sql sql, FileStore files) {
        super(sql, "projects.application-drafts", ApplicationChanged.SUBJECT, FIND, "name", "email", "text");
        this.sql = sql;
        this.clearing = new DraftClearing(sql, files);
    }

    @Override
    public int erase(String email) {
        List<Subject> drafts = sql.list(
                FIND, row -> new Subject(ApplicationChanged.SUBJECT, row.number("id"), row.text("reference")), email);
        drafts.forEach(clearing::clear);
        return drafts.size();
    }
}
