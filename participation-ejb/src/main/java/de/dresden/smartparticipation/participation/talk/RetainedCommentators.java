package de.dresden.smartparticipation.participation.talk;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Names under comments. The comments stay without them. */
@Dependent
class RetainedCommentators extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.comment m join participation.contribution c on c.id = m.contribution_id
            where c.consultation_id = ? and m.name is not null""";

    private static final String DISPOSE = """
            update participation.comment m set name = null, version = m.version + 1
            from participation.contribution c
            where c.id = m.contribution_id and c.consultation_id = ? and m.name is not null""";

    @Inject
    RetainedCommentators(Sql sql) {
        super(sql, "participation.commentators", "c.reference", KEPT);
    }

    @Override
    public long dispose(long consultation) {
        return dispose(DISPOSE, consultation);
    }
}
