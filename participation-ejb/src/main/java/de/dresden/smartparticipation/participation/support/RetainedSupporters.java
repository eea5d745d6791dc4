package de.dresden.smartparticipation.participation.support;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** By what supporters are known again: keyed hashes of addresses and browsers. Their number stays. */
@Dependent
class RetainedSupporters extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.support s join participation.contribution c on c.id = s.contribution_id
            where c.consultation_id = ? and s.key_hash !~ '^gone-[0-9]+$'""";

    private static final String DISPOSE = """
            update participation.support s set key_hash = 'gone-' || s.id
            from participation.contribution c
            where c.id = s.contribution_id and c.consultation_id = ? and s.key_hash !~ '^gone-[0-9]+$'""";

    @Inject
    RetainedSupporters(Sql sql) {
        super(sql, "participation.supporters", "c.reference", KEPT);
    }

    @Override
    public long dispose(long consultation) {
        return dispose(DISPOSE, consultation);
    }
}
