package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** The addresses that a person left for mails about contributions, confirmed or not. Erased, no mail is written any more. */
@Dependent
class AddressesOfSenders extends PersonalRows {

    private static final String FIND = """
            select c.id, c.reference, c.received_at as at, s.email, k.title as consultation, c.title
            from participation.submission s join participation.contribution c on c.id = s.contribution_id
            join participation.consultation k on k.id = c.consultation_id
            where lower(s.email) = lower(?) order by c.received_at, c.id""";

    private static final String ERASE = """
            update participation.submission set email = null, unsubscribed_at = coalesce(unsubscribed_at, ?)
            where lower(email) = lower(?)""";

    private final Sql sql;
    private final Clock clock;

    @Inject
    AddressesOfSenders(Sql sql, Clock clock) {
        super(sql, "participation.addresses", "contribution", FIND, "email", "consultation", "title");
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public int erase(String email) {
        return sql.update(ERASE, clock.instant(), email);
    }
}
