package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Why companies declined, as long as it is kept. */
@Dependent
class ReasonTable {

    private final Sql sql;

    @Inject
    ReasonTable(Sql sql) {
        this.sql = sql;
    }

    /** Keys of rounds that ended before this moment and of which reasons are still kept. */
    List<Long> due(Instant before) {
        return sql.list("""
                select r.id from projects.cooperation_round r where r.closed_at < ? and exists (select 1
                    from projects.cooperation_pair p join projects.cooperation_pair_side s on s.pair_id = p.id
                    where p.round_id = r.id and s.reason is not null) order by r.id""", row -> row.number("id"), before);
    }

    /** @return how many */
    int erase(long round, Instant now) {
        return sql.update("""
                update projects.cooperation_pair_side s set reason = null, reason_erased_at = ?
                from projects.cooperation_pair p where p.id = s.pair_id and p.round_id = ? and s.reason is not null""", now, round);
    }
}
