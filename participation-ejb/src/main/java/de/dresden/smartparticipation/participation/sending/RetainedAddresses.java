package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import de.dresden.smartparticipation.platform.retention.RetainedSample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Addresses that senders left for mails about their contributions, and whether their name was shown. */
@Dependent
class RetainedAddresses implements RetainedKind {

    private static final String KEPT = """
             from participation.submission s join participation.contribution c on c.id = s.contribution_id
            where c.consultation_id = ? and s.email is not null""";

    private static final String DISPOSE = """
            update participation.submission s set email = null, unsubscribed_at = coalesce(unsubscribed_at, ?)
            from participation.contribution c
            where c.id = s.contribution_id and c.consultation_id = ? and s.email is not null""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    RetainedAddresses() {}

    RetainedAddresses(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "participation.addresses";
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
        return sql.update(DISPOSE, clock.instant(), consultation);
    }
}
