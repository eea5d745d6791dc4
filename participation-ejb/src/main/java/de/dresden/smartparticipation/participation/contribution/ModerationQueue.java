package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** What waits for moderation in a consultation, the longest waiting first. */
@Dependent
class ModerationQueue {

    private static final String WAITING = """
            select c.*, t.name as topic,
                (select p.content::jsonb -> 'after' ->> 'reply'
                 from platform.audit_entry e join platform.audit_payload p on p.entry_id = e.id
                 where c.query_text is not null and c.state = 'RECEIVED' and e.subject_type = 'contribution'
                    and e.subject_id = c.id and e.action = 'contribution.query-answered'
                 order by e.id desc limit 1) as reply,
                (select count(*) from platform.file f
                 where f.subject_type = 'contribution' and f.subject_id = c.id) as files
            from participation.contribution c
            left join participation.topic t on t.id = c.topic_id
            where c.consultation_id = ? and c.state = any (?::text[])
            order by c.received_at, c.id limit ? offset ?""";

    private static final String COUNTED = """
            select k.reference, k.title, count(c.id) filter (where c.state = 'RECEIVED') as received,
                   count(c.id) filter (where c.state = 'QUERIED') as queried
            from participation.consultation k
            left join participation.contribution c on c.consultation_id = k.id and c.state in ('RECEIVED', 'QUERIED')
            where k.department_id = any (?::bigint[]) and (k.state in ('PUBLISHED', 'CLOSED') or c.id is not null)
            group by k.id
            order by count(c.id) filter (where c.state = 'RECEIVED') = 0, k.created_at desc, k.id desc""";

    @Inject
    private Sql sql;

    /** How many wait in the consultations of these departments; what waits comes first, then the newest. One statement. */
    List<WaitingForModeration> waiting(Collection<Long> departments) {
        return sql.list(
                COUNTED,
                row -> new WaitingForModeration(
                        row.text("reference"), row.text("title"), row.number("received"), row.number("queried")),
                departments);
    }

    Page<ModerationItem> page(long consultation, List<ContributionState> states, PageQuery query) {
        List<String> names = states.stream().map(Enum::name).toList();
        long total = sql.first(
                        "select count(*) as n from participation.contribution c"
                                + " where c.consultation_id = ? and c.state = any (?::text[])",
                        row -> row.number("n"),
                        consultation,
                        names)
                .orElseThrow();
        return Page.of(
                query,
                sql.list(WAITING, ModerationQueue::item, consultation, names, query.size(), query.offset()),
                total);
    }

    private static ModerationItem item(Row row) throws SQLException {
        return new ModerationItem(
                row.text("reference"),
                row.number("version"),
                ContributionState.valueOf(row.text("state")),
                row.text("number"),
                MarkedWord.of(row.text("title"), row.text("shown_title")),
                MarkedWord.of(row.text("text"), row.text("shown_text")),
                row.text("topic"),
                Channel.valueOf(row.text("channel")),
                row.instant("received_at"),
                new Place(
                        row.decimal("longitude"),
                        row.decimal("latitude"),
                        row.text("area_key"),
                        row.text("place_text")),
                row.text("sender_email") != null,
                row.text("query_text"),
                row.text("reply"),
                row.number("files"));
    }
}
