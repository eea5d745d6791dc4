package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * What this room keeps of a person: the statements sent with the address. They stay as they are: plan files are kept for the
 * examination of the plan by a court (Art. 17 Abs. 3 Buchst. b und e DSGVO).
 */
@Dependent
class SendersOfStatements extends PersonalRows {

    private static final String FIND = """
            select s.id, s.reference, s.received_at as at, s.sender_name as name, s.sender_address as address,
                s.sender_email as email, p.name as plan, s.text
            from participation.statement s join participation.plan p on p.id = s.plan_id
            where s.agency_id is null and lower(s.sender_email) = lower(?) order by s.received_at, s.id""";

    @Inject
    SendersOfStatements(Sql sql) {
        super(
                sql,
                "participation.statements",
                StatementChanged.SUBJECT,
                FIND,
                "name",
                "address",
                "email",
                "plan",
                "text");
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
