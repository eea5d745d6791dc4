package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Addresses that senders left for mails about their contributions, and whether their name was shown. */
@Dependent
class RetainedAddresses extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.submission s join participation.contribution c on c.id = s.contribution_id
            where c.consultation_id = ? and s.email is not null""";

    private static final String DISPOSE = """
            update participation.submission s set email = null, unsubscribed_at = coalesce(unsubscribed_at, ?)
            from participation.contribution c
            where c.id = s.contribution_id and c.consultation_id = ? and s.email is not null""";

    private final Clock clock;

    @Inject
    RetainedAddresses(Sql sql, Clock clock) {
        super(sql, "participation.addresses", "c.reference", KEPT);
        this.clock = clock;
    }

    @Override
    public long dispose(long consultation) {
        return dispose(DISPOSE, clock.instant(), consultation);
    }
}
