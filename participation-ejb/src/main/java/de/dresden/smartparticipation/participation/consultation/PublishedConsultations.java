package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The consultations that citizens know of, for the other rooms: drafts are not there. Asks nobody for rights. */
@Dependent
public class PublishedConsultations {

    private static final String SEPARATOR = "\u001f";

    private static final String ROWS =
            "select " + ConsultationDirectory.COLUMNS + """
            , c.summary, c.published_at, d.name as department,
              (select string_agg(a.area_key, chr(31) order by a.area_key)
               from participation.consultation_area a where a.consultation_id = c.id) as areas,
              (select string_agg(t.name || chr(30) || t.name_english, chr(31) order by t.position, t.id)
               from participation.topic t where t.consultation_id = c.id) as topics
            from participation.consultation c join platform.v_department d on d.id = c.department_id
            """ + ConsultationDirectory.PHASES + """
            where c.state <> 'DRAFT'
            order by c.id desc limit 1000""";

    private static final String CORE = """
            select c.summary, c.description, c.contact_name, c.contact_email, c.contact_phone, d.name as department,
                   c.whole_city, c.published_at,
                   (select string_agg(a.area_key, chr(31) order by a.area_key)
                    from participation.consultation_area a where a.consultation_id = c.id) as areas
            from participation.consultation c join platform.v_department d on d.id = c.department_id
            where c.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private ConsultationDirectory directory;

    @Inject
    private ConsultationViews views;

    /** All of them, the newest first; one statement. */
    public List<PublishedRow> all() {
        Instant now = clock.instant();
        return sql.list(
                ROWS,
                row -> new PublishedRow(
                        ConsultationDirectory.head(row, now),
                        row.text("summary"),
                        row.text("department"),
                        row.instant("starting"),
                        row.instant("ending"),
                        row.instant("results"),
                        parts(row.text("areas")),
                        names(row.text("topics")),
                        row.instant("published_at")));
    }

    /** @throws NotFound where there is none, or where it is a draft */
    public ConsultationHead head(String reference) {
        ConsultationHead head = directory.of(reference);
        if (head.state() == ConsultationState.DRAFT) {
            throw new NotFound(reference);
        }
        return head;
    }

    /**
     * One with all that is shown of it; four statements.
     *
     * @throws NotFound where there is none, or where it is a draft
     */
    public PublishedConsultation of(String reference) {
        ConsultationHead head = head(reference);
        List<PhaseView> phases = views.phases(head);
        List<TopicHead> topics = directory.topics(head.id());
        return sql.first(
                        CORE,
                        row -> new PublishedConsultation(
                                head,
                                new CoreData(
                                        head.title(),
                                        row.text("summary"),
                                        row.text("description"),
                                        head.department(),
                                        row.text("contact_name"),
                                        row.text("contact_email"),
                                        row.text("contact_phone")),
                                row.text("department"),
                                row.flag("whole_city"),
                                parts(row.text("areas")),
                                phases,
                                topics,
                                row.instant("published_at")),
                        head.id())
                .orElseThrow(() -> new NotFound(reference));
    }

    private static List<Wording> names(String joined) {
        return parts(joined).stream()
                .map(part -> part.split("\u001e", 2))
                .map(words -> new Wording(words[0], words[1]))
                .toList();
    }

    private static List<String> parts(String joined) {
        return joined == null ? List.of() : List.of(joined.split(SEPARATOR));
    }
}
