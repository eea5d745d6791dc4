package de.dresden.smartparticipation.participation.support;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Who supports what; a second time changes nothing, however many come at once. */
@Dependent
class SupportTable {

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    SupportTable() {}

    SupportTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return whether it is new */
    boolean add(long contribution, ParticipantKey key) {
        return sql.update(
                        "insert into participation.support (id, contribution_id, key_kind, key_hash, given_at)"
                                + " values (nextval('participation.support_id'), ?, ?, ?, ?) on conflict do nothing",
                        contribution,
                        key.kind(),
                        key.hash(),
                        clock.instant())
                == 1;
    }

    void remove(long contribution, ParticipantKey key) {
        sql.update(
                "delete from participation.support where contribution_id = ? and key_kind = ? and key_hash = ?",
                contribution,
                key.kind(),
                key.hash());
    }

    boolean has(long contribution, ParticipantKey key) {
        return !sql.list(
                        "select 1 as one from participation.support where contribution_id = ? and key_kind = ? and key_hash = ?",
                        row -> 1,
                        contribution,
                        key.kind(),
                        key.hash())
                .isEmpty();
    }

    long number(long contribution) {
        return sql.first(
                        "select count(*) as n from participation.support where contribution_id = ?",
                        row -> row.number("n"),
                        contribution)
                .orElse(0L);
    }
}
