package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is not kept of requests for long: one whose address nobody has confirmed while the link was good, since somebody else may have
 * typed it, goes whole; of one that is over the address goes after half a year, and the keyed hash stays to show that it was answered.
 */
@Dependent
class OldRequests {

    /** As long as mails are kept. */
    private static final Duration KEPT = Duration.ofDays(182);

    private static final String FORGET = """
            delete from platform.person_request where state = 'ASKED' and asked_at < ? returning id""";

    private static final String FORGET_ADDRESS = """
            update platform.person_request set email = null where email is not null and done_at < ?""";

    private final Sql sql;

    @Inject
    OldRequests(Sql sql) {
        this.sql = sql;
    }

    /** @return the requests that were forgotten */
    List<Subject> forgetUnconfirmed(Instant now) {
        return sql.list(FORGET, row -> PersonRequest.subject(row.number("id")), now.minus(Confirmations.OPEN));
    }

    /** @return how many addresses were forgotten */
    int forgetAddresses(Instant now) {
        return sql.update(FORGET_ADDRESS, now.minus(KEPT));
    }
}
