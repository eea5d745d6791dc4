package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import de.dresden.smartparticipation.platform.retention.RetainedSample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Names and addresses of those who sent the contributions of a consultation. The contributions stay without them. */
@Dependent
class RetainedSenders implements RetainedKind {

    private static final String NAMED =
            " from participation.contribution where consultation_id = ? and (sender_name is not null or sender_email is not null)";

    private static final String DISPOSE = """
            update participation.contribution set sender_name = null, sender_email = null, version = version + 1
            where consultation_id = ? and (sender_name is not null or sender_email is not null)""";

    @Inject
    private Sql sql;

    RetainedSenders() {}

    RetainedSenders(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "participation.senders";
    }

    @Override
    public String subjectType() {
        return "consultation";
    }

    @Override
    public RetainedSample look(long consultation) {
        List<String> examples = sql.list(
                "select reference" + NAMED + " order by id limit 5", row -> row.text("reference"), consultation);
        long number = sql.first("select count(*) as n" + NAMED, row -> row.number("n"), consultation)
                .orElse(0L);
        return new RetainedSample(number, examples);
    }

    @Override
    public long dispose(long consultation) {
        return sql.update(DISPOSE, consultation);
    }
}
