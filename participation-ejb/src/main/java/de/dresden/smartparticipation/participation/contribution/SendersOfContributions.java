package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The contributions that a person sent with the address. Erased is who sent them; the contribution stays. */
@Dependent
class SendersOfContributions extends PersonalRows {

    private static final String FIND = """
            select c.id, c.reference, c.received_at as at, c.sender_name as name, c.sender_email as email,
                k.title as consultation, c.title, c.text, c.place_text as place
            from participation.contribution c join participation.consultation k on k.id = c.consultation_id
            where lower(c.sender_email) = lower(?) order by c.received_at, c.id""";

    private static final String ERASE = """
            update participation.contribution set sender_name = null, sender_email = null, version = version + 1
            where lower(sender_email) = lower(?)""";

    private final Sql sql;

    @Inject
    SendersOfContributions(Sql sql) {
        super(
                sql,
                "participation.contributions",
                ContributionChanged.SUBJECT,
                FIND,
                "name",
                "email",
                "consultation",
                "title",
                "text",
                "place");
        this.sql = sql;
    }

    @Override
    public int erase(String email) {
        return sql.update(ERASE, email);
    }
}
