package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Names and addresses of those who registered for events, and the links to their registrations. Their number stays. */
@Dependent
class RetainedRegistrations extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.event_registration r join participation.event e on e.id = r.event_id
            join participation.module m on m.id = e.module_id
            where m.consultation_id = ? and (r.name is not null or r.email is not null)""";

    private static final String DISPOSE =
            "update participation.event_registration set name = null, email = null where id = any (?::bigint[])";

    private final Sql sql;
    private final SecretLinks links;

    @Inject
    RetainedRegistrations(Sql sql, SecretLinks links) {
        super(sql, "participation.registrations", "e.reference", KEPT);
        this.sql = sql;
        this.links = links;
    }

    @Override
    public long dispose(long consultation) {
        List<Long> registrations = sql.list("select r.id " + KEPT, row -> row.number("id"), consultation);
        links.revoke(EventLetters.REGISTRATION, registrations, EventLetters.PURPOSE);
        return dispose(DISPOSE, registrations);
    }
}
