package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Names and addresses of those who registered for events. Their number stays. */
@Dependent
class RetainedRegistrations extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.event_registration r join participation.event e on e.id = r.event_id
            join participation.module m on m.id = e.module_id
            where m.consultation_id = ? and (r.name is not null or r.email is not null)""";

    private static final String DISPOSE = """
            update participation.event_registration r set name = null, email = null
            from participation.event e join participation.module m on m.id = e.module_id
            where e.id = r.event_id and m.consultation_id = ? and (r.name is not null or r.email is not null)""";

    @Inject
    RetainedRegistrations(Sql sql) {
        super(sql, "participation.registrations", "e.reference", KEPT);
    }

    @Override
    public long dispose(long consultation) {
        return dispose(DISPOSE, consultation);
    }
}
