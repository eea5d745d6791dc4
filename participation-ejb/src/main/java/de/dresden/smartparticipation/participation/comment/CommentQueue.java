package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Reads which comments of a consultation wait or were reported. */
@Dependent
class CommentQueue {

    /** Reports are put together with the control character that separates records: nobody types it. */
    private static final String WAITING = """
            select m.id, c.reference, m.section_id, coalesce(c.shown_title, c.title, s.heading) as title, s.module_id,
                   a.text as answered, m.name, m.text, m.state, m.sent_at, m.version,
                   (select string_agg(r.reason, chr(30) order by r.sent_at, r.id) from participation.comment_report r
                    where r.comment_id = m.id and r.settled_at is null) as reports
            from participation.comment m
            left join participation.contribution c on c.id = m.contribution_id
            left join participation.dialogue_section s on s.id = m.section_id
            left join participation.comment a on a.id = m.answers
            where m.consultation_id = ? and (m.state = 'RECEIVED' or exists (
                select from participation.comment_report r where r.comment_id = m.id and r.settled_at is null))
            order by m.sent_at, m.id limit ?""";

    private final Sql sql;

    @Inject
    CommentQueue(Sql sql) {
        this.sql = sql;
    }

    /** The longest waiting first. */
    List<CommentItem> of(long consultation, int most) {
        return sql.list(WAITING, CommentQueue::item, consultation, most);
    }

    private static CommentItem item(Row row) throws SQLException {
        String reference = row.text("reference");
        String reports = row.text("reports");
        return new CommentItem(
                row.number("id"),
                reference == null ? Commented.section(row.number("section_id")) : Commented.contribution(reference),
                row.text("title"),
                row.id("module_id"),
                row.text("answered"),
                row.text("name"),
                row.text("text"),
                CommentState.valueOf(row.text("state")),
                row.instant("sent_at"),
                reports == null ? List.of() : List.of(reports.split("\u001e")),
                row.number("version"));
    }
}
