package de.dresden.smartparticipation.participation.following;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Addresses of those who follow a consultation. */
@Dependent
class RetainedFollowers extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.follower f join participation.consultation c on c.id = f.consultation_id
            where f.consultation_id = ?""";

    private static final String DISPOSE = """
            delete from participation.follower where consultation_id = ?""";

    @Inject
    RetainedFollowers(Sql sql) {
        super(sql, "participation.followers", "c.reference", KEPT);
    }

    @Override
    public long dispose(long consultation) {
        return dispose(DISPOSE, consultation);
    }
}
