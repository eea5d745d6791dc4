package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What contributions said before their senders corrected them, often to take a name out. The last wording stays: it was answered. */
@Dependent
class RetainedWordings extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.earlier_wording w join participation.contribution c on c.id = w.contribution_id
            where c.consultation_id = ?""";

    private static final String DISPOSE = """
            delete from participation.earlier_wording w using participation.contribution c
            where c.id = w.contribution_id and c.consultation_id = ?""";

    @Inject
    RetainedWordings(Sql sql) {
        super(sql, "participation.earlier-wordings", "c.reference", KEPT);
    }

    @Override
    public long dispose(long consultation) {
        return dispose(DISPOSE, consultation);
    }
}
