package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Answers in own fields that only staff sees, as a telephone number, also those that were corrected since. Answers that everybody may
 * read are content and stay.
 */
@Dependent
class RetainedInternalAnswers extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.idea_answer a join participation.idea_field f on f.id = a.field_id and f.internal
            join participation.contribution c on c.id = a.contribution_id where c.consultation_id = ?""";

    private static final String DISPOSE = """
            delete from participation.idea_answer a using participation.idea_field f, participation.contribution c
            where f.id = a.field_id and f.internal and c.id = a.contribution_id and c.consultation_id = ?""";

    private static final String EARLIER = """
            delete from participation.earlier_part p
            using participation.idea_field f, participation.earlier_wording w, participation.contribution c
            where f.id = p.field_id and f.internal and w.id = p.wording_id and c.id = w.contribution_id
              and c.consultation_id = ?""";

    @Inject
    RetainedInternalAnswers(Sql sql) {
        super(sql, "participation.internal-answers", "c.reference", KEPT);
    }

    @Override
    public long dispose(long consultation) {
        dispose(EARLIER, consultation); // not counted: they go with the earlier wordings in any case
        return dispose(DISPOSE, consultation);
    }
}
