package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Names and addresses of those who sent the contributions of a consultation. The contributions stay without them. */
@Dependent
class RetainedSenders extends RetainedOfConsultation {

    private static final String KEPT =
            "from participation.contribution where consultation_id = ? and (sender_name is not null or sender_email is not null)";

    private static final String DISPOSE = """
            update participation.contribution set sender_name = null, sender_email = null, version = version + 1
            where consultation_id = ? and (sender_name is not null or sender_email is not null)""";

    @Inject
    RetainedSenders(Sql sql) {
        super(sql, "participation.senders", "reference", KEPT);
    }

    @Override
    public long dispose(long consultation) {
        return dispose(DISPOSE, consultation);
    }
}
