package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What this room keeps of a person: the statements sent with the address. They stay as they are: plan files are kept for the
 * examination of the plan by a court (Art. 17 Abs. 3 Buchst. b und e DSGVO). With the information go the files that came by the
 * form; what staff has put beside a statement, as lists of who else has signed, tells of others, too, and is looked at before it is
 * handed out (Art. 15 Abs. 4 DSGVO).
 */
@Dependent
class SendersOfStatements extends PersonalRows {

    private static final String FIND = """
            select s.id, s.reference, s.received_at as at, s.sender_name as name, s.sender_address as address,
                s.sender_email as email, p.name as plan, s.text,
                (select string_agg(f.name, E'\n' order by f.id) from platform.file f
                 where f.subject_type = 'statement' and f.subject_id = s.id) as attachments
            from participation.statement s join participation.plan p on p.id = s.plan_id
            where s.agency_id is null and lower(s.sender_email) = lower(?) order by s.received_at, s.id""";

    private static final String SENT = """
            select s.id, s.reference from participation.statement s
            where s.agency_id is null and lower(s.sender_email) = lower(?) order by s.received_at, s.id""";

    private final Sql sql;
    private final FileStore files;

    @Inject
    SendersOfStatements(Sql sql, FileStore files) {
        super(
                sql,
                "participation.statements",
                StatementChanged.SUBJECT,
                FIND,
                "name",
                "address",
                "email",
                "plan",
                "text",
                "attachments");
        this.sql = sql;
        this.files = files;
    }

    @Override
    public List<StoredFile> files(String email) {
        return sql
                .list(
                        SENT,
                        row -> new Subject(StatementChanged.SUBJECT, row.number("id"), row.text("reference")),
                        email)
                .stream()
                .flatMap(statement -> files.of(statement).stream())
                .filter(file -> file.uploadedBy() == null)
                .toList();
    }

    @Override
    protected boolean stays() {
        return true;
    }

    /** Nothing: see the class. */
    @Override
    public int erase(String email) {
        return 0;
    }
}
