package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What staff noted in the cases of a consultation, telephone calls with senders among it. */
@Dependent
class RetainedNotes extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.note n join participation.contribution c on c.id = n.contribution_id
            where c.consultation_id = ?""";

    private static final String DISPOSE = """
            delete from participation.note n using participation.contribution c
            where c.id = n.contribution_id and c.consultation_id = ?""";

    @Inject
    RetainedNotes(Sql sql) {
        super(sql, "participation.notes", "c.reference", KEPT);
    }

    @Override
    public long dispose(long consultation) {
        return dispose(DISPOSE, consultation);
    }
}
