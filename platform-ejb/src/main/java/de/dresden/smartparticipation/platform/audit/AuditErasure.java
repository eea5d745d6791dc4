package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Erases the values before and after of everything that happened to one object, when they must not be kept any longer. The
 * entries, and that they were erased, stay; the chain holds. For the rooms' retention, in their transaction and under their
 * rights.
 */
@Dependent
public class AuditErasure {

    private static final String NOTE = """
            insert into platform.audit_erasure (entry_id, erased_at)
            select e.id, ? from platform.audit_entry e join platform.audit_payload p on p.entry_id = e.id
            where e.subject_type = ? and e.subject_id = ?
            on conflict do nothing""";

    private static final String ERASE = """
            delete from platform.audit_payload p using platform.audit_entry e
            where e.id = p.entry_id and e.subject_type = ? and e.subject_id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * @param reason the rule by which they go; names nobody
     * @return of how many entries the values were erased
     */
    public int erase(Subject subject, String reason) {
        sql.update(NOTE, clock.instant(), subject.type(), subject.id());
        int entries = sql.update(ERASE, subject.type(), subject.id());
        happenings.record(AuditHappening.erased(subject, reason, entries));
        return entries;
    }
}
