package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What this room keeps of a person: entries as a person to contact. Erased is the whole entry, also one that has ended. */
@Dependent
class PersonsOfAgencies implements PersonalDataSource {

    @Inject
    private Sql sql;

    @Override
    public String name() {
        return "participation.agency-contacts";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return sql.list(
                """
                select a.id, a.reference, a.name as agency, c.name, c.job, c.email, c.phone, c.since
                from participation.agency_contact c join participation.agency a on a.id = c.agency_id
                where lower(c.email) = lower(?) order by c.since, c.id""",
                row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("name", row.text("name"));
                    values.put("organisation", row.text("agency"));
                    values.put("position", row.text("job"));
                    values.put("email", row.text("email"));
                    values.put("phone", row.text("phone"));
                    Subject subject = new Subject(AgencyChanged.SUBJECT, row.number("id"), row.text("reference"));
                    return new PersonalRecord(subject, row.instant("since"), values, false);
                },
                email);
    }

    @Override
    public int erase(String email) {
        return sql.update("delete from participation.agency_contact where lower(email) = lower(?)", email);
    }
}
