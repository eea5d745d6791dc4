package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import de.dresden.smartparticipation.platform.retention.RetainedSample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** By what judges of measures are known again: keyed hashes. Their votes stay. */
@Dependent
class RetainedJudges implements RetainedKind {

    private static final String KEPT = """
             from participation.measure_judge_key k join participation.module m on m.id = k.module_id
            where m.consultation_id = ?""";

    private static final String DISPOSE = """
            delete from participation.measure_judge_key k using participation.module m
            where m.id = k.module_id and m.consultation_id = ?""";

    @Inject
    private Sql sql;

    RetainedJudges() {}

    RetainedJudges(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "participation.judges";
    }

    @Override
    public String subjectType() {
        return "consultation";
    }

    @Override
    public RetainedSample look(long consultation) {
        List<String> examples = sql.list(
                "select distinct m.title as reference" + KEPT + " order by 1 limit 5",
                row -> row.text("reference"),
                consultation);
        long number = sql.first("select count(*) as n" + KEPT, row -> row.number("n"), consultation)
                .orElse(0L);
        return new RetainedSample(number, examples);
    }

    @Override
    public long dispose(long consultation) {
        return sql.update(DISPOSE, consultation);
    }
}
