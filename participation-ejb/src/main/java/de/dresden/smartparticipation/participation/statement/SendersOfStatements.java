package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalDataSource;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What this room keeps of a person: the statements sent with the address. They stay as they are: plan files are kept for the
 * examination of the plan by a court (Art. 17 Abs. 3 Buchst. b und e DSGVO).
 */
@Dependent
class SendersOfStatements implements PersonalDataSource {

    @Inject
    private Sql sql;

    @Override
    public String name() {
        return "participation.statements";
    }

    @Override
    public List<PersonalRecord> find(String email) {
        return sql.list(
                """
                select s.id, s.reference, s.received_at, s.sender_name, s.sender_address, s.sender_email, s.text, p.name as plan
                from participation.statement s join participation.plan p on p.id = s.plan_id
                where s.agency_id is null and lower(s.sender_email) = lower(?) order by s.received_at, s.id""",
                row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("name", row.text("sender_name"));
                    values.put("address", row.text("sender_address"));
                    values.put("email", row.text("sender_email"));
                    values.put("plan", row.text("plan"));
                    values.put("text", row.text("text"));
                    Subject subject = new Subject(StatementChanged.SUBJECT, row.number("id"), row.text("reference"));
                    return new PersonalRecord(subject, row.instant("received_at"), values, true);
                },
                email);
    }

    /** Nothing: see the class. */
    @Override
    public int erase(String email) {
        return 0;
    }
}
