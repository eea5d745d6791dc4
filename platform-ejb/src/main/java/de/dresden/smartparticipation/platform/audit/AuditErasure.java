package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Erases the values before and after of what happened to some objects, when they must not be kept any longer. For the rooms'
 * erasure and retention, in their transaction and under their rights.
 *
 * <p>The chain covers an entry and the salted digest of its values, never the values themselves: they can go at any time, from
 * entries of any age, and the chain still verifies. That an entry's values were erased is noted beside it, so that a verifier tells
 * an erasure from values that somebody has taken away; the salt goes with them, so that the digest that stays tells nothing. Since
 * a trail should not have to be erased, events name what was changed and leave persons' words to the tables of the rooms.
 */
@Dependent
public class AuditErasure {

    private static final String MEANT = """
            e.subject_type = ? and e.subject_id = any (?::bigint[]) and e.action = any (?::text[])
            and strpos(lower(p.content), lower(?)) > 0""";

    private static final String NOTE = """
            insert into platform.audit_erasure (entry_id, erased_at)
            select e.id, ? from platform.audit_entry e join platform.audit_payload p on p.entry_id = e.id
            where\s""" + MEANT + " on conflict do nothing";

    private static final String ERASE =
            "delete from platform.audit_payload p using platform.audit_entry e where e.id = p.entry_id and " + MEANT;

    private final Sql sql;
    private final Consumer<Happening> told;
    private final Clock clock;

    @Inject
    AuditErasure(Sql sql, Happenings happenings, Clock clock) {
        this(sql, happenings::record, clock);
    }

    AuditErasure(Sql sql, Consumer<Happening> told, Clock clock) {
        this.sql = sql;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Once more does nothing.
     *
     * @param about the case in whose history it stands that they were erased
     * @param reason the rule by which they go, as it is read there; names nobody
     * @return of how many entries the values were erased
     */
    public int erase(AuditPart part, Subject about, String reason) {
        if (part.subjects().isEmpty()) {
            return 0;
        }
        sql.update(NOTE, clock.instant(), part.type(), part.subjects(), part.actions(), part.naming());
        int entries = sql.update(ERASE, part.type(), part.subjects(), part.actions(), part.naming());
        if (entries > 0) {
            told.accept(AuditHappening.erased(about, reason, entries));
        }
        return entries;
    }
}
