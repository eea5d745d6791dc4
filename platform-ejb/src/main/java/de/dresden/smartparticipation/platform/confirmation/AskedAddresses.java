package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * What this room keeps of a person: which addresses were asked and have not confirmed yet; of those that
 * have, the rooms tell.
 */
@Dependent
class AskedAddresses implements PersonalDataSource {

    @Inject
    private Sql sql;

    @Override
    public String name() {
        return "platform.confirmations";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return sql.list(
                "select * from platform.confirmation where lower(email) = lower(?) order by asked_at, id",
                row -> new PersonalRecord(
                        new Subject(row.text("subject_type"), row.number("subject_id"), row.text("subject_reference")),
                        row.instant("asked_at"),
                        Map.of("email", row.text("email")),
                        false),
                email);
    }

    @Override
    public int erase(String email) {
        return sql.update("delete from platform.confirmation where lower(email) = lower(?)", email);
    }
}
