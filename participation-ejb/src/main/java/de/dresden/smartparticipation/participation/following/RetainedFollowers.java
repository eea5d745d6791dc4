package de.dresden.smartparticipation.participation.following;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import de.dresden.smartparticipation.platform.retention.RetainedSample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Addresses of those who follow a consultation. */
@Dependent
class RetainedFollowers implements RetainedKind {

    private static final String KEPT = """
             from participation.follower f join participation.consultation c on c.id = f.consultation_id
            where f.consultation_id = ?""";

    private static final String DISPOSE = """
            delete from participation.follower where consultation_id = ?""";

    @Inject
    private Sql sql;

    RetainedFollowers() {}

    RetainedFollowers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "participation.followers";
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
