package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The comments, and what was reported of them. */
@Dependent
class CommentRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    Comment get(long id) {
        Comment comment = entities.find(Comment.class, id);
        if (comment == null) {
            throw new NotFound(id);
        }
        return comment;
    }

    /** Adds it, written at once: what follows looks with SQL. */
    Comment add(Comment comment) {
        entities.persist(comment);
        entities.flush();
        return comment;
    }

    void flush() {
        entities.flush();
    }

    /** @return whether it is the first report of this browser */
    boolean report(long comment, String reason, String who) {
        return sql.update(
                        "insert into participation.comment_report (id, comment_id, reason, key_hash, sent_at)"
                                + " values (nextval('participation.comment_report_id'), ?, ?, ?, ?) on conflict do nothing",
                        comment,
                        reason,
                        who,
                        clock.instant())
                == 1;
    }

    void settleReports(long comment) {
        sql.update(
                "update participation.comment_report set settled_at = ? where comment_id = ? and settled_at is null",
                clock.instant(),
                comment);
    }
}
