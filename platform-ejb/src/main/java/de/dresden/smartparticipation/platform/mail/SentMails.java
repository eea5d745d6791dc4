package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What this room keeps of a person: the mails that were written to the address. */
@Dependent
class SentMails implements PersonalDataSource {

    @Inject
    private Sql sql;

    @Override
    public String name() {
        return "platform.mails";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return sql.list(
                "select * from platform.mail where lower(recipient) = lower(?) order by created_at, id",
                row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("email", row.text("recipient"));
                    values.put("subject", row.text("subject_line"));
                    // A mail's secret links are for its recipient only; here clerks look, too.
                    values.put("text", row.text("body").replaceAll("key=[A-Za-z0-9._~-]+", "key=…"));
                    return new PersonalRecord(
                            new Subject(row.text("about_type"), row.number("about_id"), row.text("about_reference")),
                            row.instant("created_at"),
                            values,
                            false);
                },
                email);
    }

    /** Those too that wait to be sent: who wants to be told of the erasure is written to afterwards. */
    @Override
    public int erase(String email) {
        return sql.update("delete from platform.mail where lower(recipient) = lower(?)", email);
    }
}
