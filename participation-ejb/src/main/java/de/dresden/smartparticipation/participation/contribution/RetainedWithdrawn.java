package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What contributions of a consultation say that their senders took back. */
@Dependent
class RetainedWithdrawn extends RetainedOfConsultation {

    private static final String KEPT =
            "from participation.contribution c where c.consultation_id = ? and " + WithdrawnContent.KEPT;

    private final Sql sql;
    private final WithdrawnContent content;

    @Inject
    RetainedWithdrawn(Sql sql, WithdrawnContent content) {
        super(sql, "participation.withdrawn", "c.reference", KEPT);
        this.sql = sql;
        this.content = content;
    }

    @Override
    public long dispose(long consultation) {
        return content.forget(sql.list("select c.id " + KEPT, row -> row.number("id"), consultation));
    }
}
