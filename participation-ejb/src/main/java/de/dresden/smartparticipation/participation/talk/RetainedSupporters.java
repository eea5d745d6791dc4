package de.dresden.smartparticipation.participation.talk;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import de.dresden.smartparticipation.platform.retention.RetainedSample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** By what supporters are known again: keyed hashes of addresses and browsers. Their number stays. */
@Dependent
class RetainedSupporters implements RetainedKind {

    private static final String KEPT = """
             from participation.support s join participation.contribution c on c.id = s.contribution_id
            where c.consultation_id = ? and s.key_hash !~ '^gone-[0-9]+$'""";

    private static final String DISPOSE = """
            update participation.support s set key_hash = 'gone-' || s.id
            from participation.contribution c
            where c.id = s.contribution_id and c.consultation_id = ? and s.key_hash !~ '^gone-[0-9]+$'""";

    @Inject
    private Sql sql;

    RetainedSupporters() {}

    RetainedSupporters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "participation.supporters";
    }

    @Override
    public String subjectType() {
        return "consultation";
    }

    @Override
    public RetainedSample look(long consultation) {
        List<String> examples = sql.list(
                "select distinct c.reference as reference" + KEPT + " order by 1 limit 5",
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
