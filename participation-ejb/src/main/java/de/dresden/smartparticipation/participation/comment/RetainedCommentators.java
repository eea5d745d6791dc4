package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Names under comments. The comments stay without them. */
@Dependent
class RetainedCommentators extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.comment m
            left join participation.contribution c on c.id = m.contribution_id
            left join participation.dialogue_section s on s.id = m.section_id
            where m.consultation_id = ? and m.name is not null""";

    private static final String DISPOSE = """
            update participation.comment set name = null, version = version + 1
            where consultation_id = ? and name is not null""";

    @Inject
    RetainedCommentators(Sql sql) {
        super(sql, "participation.commentators", "coalesce(c.reference, s.heading)", KEPT);
    }

    @Override
    public long dispose(long consultation) {
        return dispose(DISPOSE, consultation);
    }
}
