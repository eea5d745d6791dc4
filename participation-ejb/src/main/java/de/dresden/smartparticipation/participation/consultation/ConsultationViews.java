package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.participation.consultation.PhaseCourse.Planned;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One consultation with all that belongs to its set-up: three statements. */
@Dependent
class ConsultationViews {

    private static final String CORE = """
            select c.summary, c.description, c.contact_name, c.contact_email, c.contact_phone, d.name as department,
                   c.kind, c.whole_city, c.created_at, c.published_at, c.version,
                   (select o.reference from participation.consultation o where o.id = c.copied_from) as original,
                   (select string_agg(a.area_key, ',' order by a.area_key)
                    from participation.consultation_area a where a.consultation_id = c.id) as areas
            from participation.consultation c
            join platform.v_department d on d.id = c.department_id
            where c.id = ?""";

    private static final String PHASES = """
            select p.kind, p.starts_at, p.ends_at, c.closed_at
            from participation.phase p join participation.consultation c on c.id = p.consultation_id
            where c.id = ? order by p.starts_at""";

    private static final String TOPICS = """
            select t.id, t.name, t.name_english, t.department_id, d.name as department,
                   (select count(*) from participation.contribution k
                    where k.consultation_id = t.consultation_id and k.topic_id = t.id
                      and k.state not in ('SPLIT', 'MERGED', 'WITHDRAWN')) as contributions,
                   (select count(*) from participation.standard_reply r
                    where r.consultation_id = t.consultation_id and r.topic_id = t.id) as replies
            from participation.topic t join platform.v_department d on d.id = t.department_id
            where t.consultation_id = ? order by t.position, t.id""";

    private static final String REPLIES = """
            select r.id, r.topic_id, r.title, r.body, r.version
            from participation.standard_reply r left join participation.topic t on t.id = r.topic_id
            where r.consultation_id = ? and (? or r.topic_id is null or r.topic_id = ?)
            order by t.position nulls last, lower(r.title), r.id""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    ConsultationDetails details(ConsultationHead head, boolean manageable) {
        List<PhaseView> phases = phases(head);
        List<TopicView> topics = topics(head.id());
        return sql.first(CORE, row -> details(row, head, phases, topics, manageable), head.id())
                .orElseThrow(() -> new NotFound(head.reference()));
    }

    private static ConsultationDetails details(
            Row row, ConsultationHead head, List<PhaseView> phases, List<TopicView> topics, boolean manageable)
            throws SQLException {
        CoreData data = new CoreData(
                head.title(),
                row.text("summary"),
                row.text("description"),
                head.department(),
                row.text("contact_name"),
                row.text("contact_email"),
                row.text("contact_phone"));
        String areas = row.text("areas");
        return new ConsultationDetails(
                head,
                data,
                row.text("department"),
                ConsultationKind.valueOf(row.text("kind")),
                row.flag("whole_city"),
                areas == null ? List.of() : List.of(areas.split(",")),
                phases,
                topics,
                row.text("original"),
                row.instant("created_at"),
                row.instant("published_at"),
                row.number("version"),
                manageable);
    }

    List<PhaseView> phases(ConsultationHead head) {
        List<Instant> closed = new ArrayList<>();
        List<Planned> planned = sql.list(
                PHASES,
                row -> {
                    closed.add(row.instant("closed_at"));
                    return new Planned(
                            PhaseKind.valueOf(row.text("kind")), row.instant("starts_at"), row.instant("ends_at"));
                },
                head.id());
        Instant closedAt = closed.isEmpty() ? null : closed.get(0);
        return new PhaseCourse(head.state(), closedAt, head.phase(), clock.instant()).of(planned);
    }

    List<TopicView> topics(long consultation) {
        return sql.list(
                TOPICS,
                row -> new TopicView(
                        row.number("id"),
                        row.text("name"),
                        row.text("name_english"),
                        row.number("department_id"),
                        row.text("department"),
                        row.number("contributions"),
                        row.number("replies")),
                consultation);
    }

    List<StandardReplyView> replies(long consultation, Long topic) {
        return sql.list(
                REPLIES,
                row -> new StandardReplyView(
                        row.number("id"),
                        row.id("topic_id"),
                        row.text("title"),
                        row.text("body"),
                        row.number("version")),
                consultation,
                topic == null,
                topic == null ? 0L : topic);
    }
}
