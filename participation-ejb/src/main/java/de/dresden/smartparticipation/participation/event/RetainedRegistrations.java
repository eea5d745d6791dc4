package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import de.dresden.smartparticipation.platform.retention.RetainedSample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Names and addresses of those who registered for events. Their number stays. */
@Dependent
class RetainedRegistrations implements RetainedKind {

    private static final String KEPT = """
             from participation.event_registration r join participation.event e on e.id = r.event_id
            join participation.module m on m.id = e.module_id
            where m.consultation_id = ? and (r.name is not null or r.email is not null)""";

    private static final String DISPOSE = """
            update participation.event_registration r set name = null, email = null
            from participation.event e join participation.module m on m.id = e.module_id
            where e.id = r.event_id and m.consultation_id = ? and (r.name is not null or r.email is not null)""";

    @Inject
    private Sql sql;

    RetainedRegistrations() {}

    RetainedRegistrations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "participation.registrations";
    }

    @Override
    public String subjectType() {
        return "consultation";
    }

    @Override
    public RetainedSample look(long consultation) {
        List<String> examples = sql.list(
                "select distinct e.reference as reference" + KEPT + " order by 1 limit 5",
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
