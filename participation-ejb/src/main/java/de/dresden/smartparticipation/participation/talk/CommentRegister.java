package de.dresden.smartparticipation.participation.talk;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** The comments, and what was reported of them. */
@Dependent
class CommentRegister {

    private record Line(CommentView view, Long answers) {}

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

    /** Those that are shown, answers below what they answer. */
    List<CommentView> shown(long contribution) {
        List<Line> lines = sql.list(
                "select id, answers, name, text, sent_at from participation.comment"
                        + " where contribution_id = ? and state = 'SHOWN' order by id",
                row -> new Line(
                        new CommentView(
                                row.number("id"),
                                row.text("name"),
                                row.text("text"),
                                row.instant("sent_at"),
                                List.of()),
                        row.id("answers")),
                contribution);
        return lines.stream()
                .filter(line -> line.answers() == null)
                .map(line -> new CommentView(
                        line.view().id(),
                        line.view().name(),
                        line.view().text(),
                        line.view().sentAt(),
                        lines.stream()
                                .filter(answer -> answer.answers() != null
                                        && answer.answers() == line.view().id())
                                .map(Line::view)
                                .toList()))
                .toList();
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
