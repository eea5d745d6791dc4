package de.dresden.smartparticipation.participation.talk;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import de.dresden.smartparticipation.platform.retention.RetainedSample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Names under comments. The comments stay without them. */
@Dependent
class RetainedCommentators implements RetainedKind {

    private static final String KEPT = """
             from participation.comment m join participation.contribution c on c.id = m.contribution_id
            where c.consultation_id = ? and m.name is not null""";

    private static final String DISPOSE = """
            update participation.comment m set name = null, version = m.version + 1
            from participation.contribution c
            where c.id = m.contribution_id and c.consultation_id = ? and m.name is not null""";

    @Inject
    private Sql sql;

    RetainedCommentators() {}

    RetainedCommentators(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "participation.commentators";
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
