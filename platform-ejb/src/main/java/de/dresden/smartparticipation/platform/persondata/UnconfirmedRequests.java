package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Requests whose address nobody has confirmed while the link was good: somebody else may have typed it. Nothing of them is kept,
 * the keyed hash neither.
 */
@Dependent
class UnconfirmedRequests {

    private static final String FORGET = """
            delete from platform.person_request where state = 'ASKED' and asked_at < ? returning id""";

    private final Sql sql;

    @Inject
    UnconfirmedRequests(Sql sql) {
        this.sql = sql;
    }

    /** @return the requests that were forgotten */
    List<Subject> forget(Instant now) {
        return sql.list(FORGET, row -> PersonRequest.subject(row.number("id")), now.minus(Confirmations.OPEN));
    }
}
