package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Who supports which idea; a second time changes nothing, however many come at once. */
@Dependent
class IdeaSupport {

    private final Sql sql;

    @Inject
    IdeaSupport(Sql sql) {
        this.sql = sql;
    }

    void add(long idea, ParticipantKey key, Instant now) {
        sql.update(
                "insert into projects.idea_support (idea_id, key_hash, given_at) values (?, ?, ?) on conflict do nothing",
                idea,
                key.hash(),
                now);
    }

    void remove(long idea, ParticipantKey key) {
        sql.update("delete from projects.idea_support where idea_id = ? and key_hash = ?", idea, key.hash());
    }

    boolean has(long idea, ParticipantKey key) {
        return sql.first(
                        "select 1 as one from projects.idea_support where idea_id = ? and key_hash = ?",
                        row -> true,
                        idea,
                        key.hash())
                .orElse(false);
    }
}
