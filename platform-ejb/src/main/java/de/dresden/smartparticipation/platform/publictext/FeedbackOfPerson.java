package de.dresden.smartparticipation.platform.publictext;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What this room keeps of a person: feedback that an answer was wanted to. */
@Dependent
class FeedbackOfPerson implements PersonalDataSource {

    @Inject
    private Sql sql;

    @Override
    public String name() {
        return "platform.feedback";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return sql.list(
                "select * from platform.page_feedback where lower(email) = lower(?) order by received_at, id",
                row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("email", row.text("email"));
                    values.put("text", row.text("text"));
                    values.put("answer", row.text("answer"));
                    long id = row.number("id");
                    return new PersonalRecord(
                            new Subject("page-feedback", id, "RM-" + id), row.instant("received_at"), values, false);
                },
                email);
    }

    @Override
    public int erase(String email) {
        return sql.update(
                "update platform.page_feedback set email = null, version = version + 1 where lower(email) = lower(?)",
                email);
    }
}
