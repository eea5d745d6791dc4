package de.dresden.smartparticipation.participation.retention;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.RetainedCase;
import de.dresden.smartparticipation.platform.retention.RetainedCases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Consultations as cases whose personal data have a plan. One is over when its evaluation is, and all its phases: the last of
 * these moments counts.
 */
@Dependent
class EndedConsultations implements RetainedCases {

    private static final String CASES = """
            select k.id, k.reference, k.title, k.department_id,
                case when k.state in ('EVALUATED', 'ARCHIVED') then greatest(k.closed_at,
                    (select max(p.ends_at) from participation.phase p where p.consultation_id = k.id)) end as ended_at
            from participation.consultation k where %s""";

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public String type() {
        return "consultation";
    }

    @Override
    public RetainedCase of(String reference, Actor actor) {
        ConsultationHead head = consultations.known(reference, actor);
        Instant now = clock.instant();
        return sql.first(CASES.formatted("k.id = ?"), row -> retained(row, now), head.id())
                .orElseThrow(() -> new NotFound(reference));
    }

    @Override
    public List<RetainedCase> endedBefore(Instant moment) {
        return sql
                .list(
                        CASES.formatted("k.state in ('EVALUATED', 'ARCHIVED') order by k.id"),
                        row -> retained(row, moment))
                .stream()
                .filter(one -> one.endedAt() != null)
                .toList();
    }

    private static RetainedCase retained(Row row, Instant now) throws SQLException {
        Instant end = row.instant("ended_at");
        return new RetainedCase(
                new Subject("consultation", row.number("id"), row.text("reference")),
                row.text("title"),
                row.number("department_id"),
                end != null && end.isAfter(now) ? null : end);
    }
}
