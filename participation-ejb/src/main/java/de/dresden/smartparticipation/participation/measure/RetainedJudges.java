package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.participation.consultation.RetainedOfConsultation;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * By what judges of measures are known again: keyed hashes, the seed of the own order, which is made of one,
 * and links to go on. Their votes stay.
 */
@Dependent
class RetainedJudges extends RetainedOfConsultation {

    private static final String KEPT = """
            from participation.measure_judge_key k join participation.module m on m.id = k.module_id
            where m.consultation_id = ?""";

    private static final String DISPOSE = """
            delete from participation.measure_judge_key k using participation.module m
            where m.id = k.module_id and m.consultation_id = ?""";

    private static final String FORGET_ORDER = """
            update participation.measure_judge j set seed = 'gone' from participation.module m
            where m.id = j.module_id and m.consultation_id = ?""";

    private static final String JUDGES = """
            select j.id from participation.measure_judge j join participation.module m on m.id = j.module_id
            where m.consultation_id = ?""";

    private final Sql sql;
    private final SecretLinks links;

    @Inject
    RetainedJudges(Sql sql, SecretLinks links) {
        super(sql, "participation.judges", "m.title", KEPT);
        this.sql = sql;
        this.links = links;
    }

    @Override
    public long dispose(long consultation) {
        dispose(FORGET_ORDER, consultation);
        links.revoke(Judging.JUDGE, sql.list(JUDGES, row -> row.number("id"), consultation), Judging.PURPOSE);
        return dispose(DISPOSE, consultation);
    }
}
