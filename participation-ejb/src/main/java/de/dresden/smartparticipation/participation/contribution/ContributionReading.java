package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Lists of contributions: what is visible, a count, and a page of keys whose rows are read last. */
@Dependent
class ContributionReading {

    private static final String CONSULTATIONS = """
            select k.id, k.reference, k.title, k.created_at, k.state,
                   ?::boolean or k.department_id = any (?::bigint[]) as hosted,
                   exists (select 1 from participation.topic t
                           where t.consultation_id = k.id and t.department_id = any (?::bigint[])) as shared,
                   exists (select 1 from participation.contribution c
                           where c.consultation_id = k.id and c.department_id = any (?::bigint[]))
                   or exists (select 1 from participation.co_signing s join participation.contribution c on c.id = s.contribution_id
                           where c.consultation_id = k.id and s.department_id = any (?::bigint[])) as own
            from participation.consultation k
            order by k.created_at desc, k.id desc""";

    private static final String TOPICS = """
            select t.id, t.name, visible.reference
            from (%s) visible join participation.topic t on t.consultation_id = visible.id
            where (visible.hosted or visible.shared or visible.own) and visible.reference = any (?::text[])
            order by visible.created_at desc, visible.id desc, t.position, t.id""".formatted(CONSULTATIONS);

    private static final String ROWS = """
            select c.reference, c.number, coalesce(c.shown_title, c.title) as title, c.state, k.title as consultation,
                   t.name as topic, d.code as department, p.name as person, c.received_at, c.due, c.channel, c.area_key,
                   c.version, c.id
            from (select c.id from participation.contribution c where %s order by %s limit ? offset ?) listed
            join participation.contribution c on c.id = listed.id
            join participation.consultation k on k.id = c.consultation_id
            left join participation.topic t on t.id = c.topic_id
            left join platform.v_department d on d.id = c.department_id
            left join platform.v_person p on p.id = c.person_id
            order by %s""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    ContributionReading() {}

    ContributionReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The consultations of which something is visible, the newest first. */
    List<VisibleConsultation> consultations(Visibility visibility) {
        return sql
                .list(
                        CONSULTATIONS,
                        row -> row.flag("hosted") || row.flag("shared") || row.flag("own")
                                ? new VisibleConsultation(
                                        row.number("id"),
                                        row.text("reference"),
                                        row.text("title"),
                                        row.flag("hosted"),
                                        row.flag("shared"),
                                        ConsultationState.valueOf(row.text("state"))
                                                .takesContributions())
                                : null,
                        parameters(visibility))
                .stream()
                .filter(one -> one != null)
                .toList();
    }

    /** Topics of the consultations with these references, of those that are visible; one statement. */
    List<TopicName> topics(Visibility visibility, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : sql.list(
                        TOPICS,
                        row -> new TopicName(row.number("id"), row.text("name"), row.text("reference")),
                        and(parameters(visibility), references));
    }

    /** Of {@link #CONSULTATIONS}. */
    private static Object[] parameters(Visibility visibility) {
        return new Object[] {
            visibility.everything(),
            visibility.hosting(),
            visibility.evaluating(),
            visibility.evaluating(),
            visibility.evaluating()
        };
    }

    /** Three statements, whatever the filter. */
    Page<ContributionRow> page(ContributionFilter filter, Actor actor, PageQuery query) {
        ContributionQuery found = query(filter, actor);
        long total = count(found);
        String order = ContributionQuery.order(query);
        List<ContributionRow> rows = total <= query.offset()
                ? List.of()
                : sql.list(
                        ROWS.formatted(found.where(), order, order),
                        ContributionReading::row,
                        and(found.parameters(), query.size(), query.offset()));
        return Page.of(query, rows, total);
    }

    long count(ContributionFilter filter, Actor actor) {
        return count(query(filter, actor));
    }

    /** Hands over the key of everything that matches, by key. */
    void each(ContributionFilter filter, Actor actor, Consumer<Long> visit) {
        ContributionQuery found = query(filter, actor);
        sql.each(
                "select c.id from participation.contribution c where " + found.where() + " order by c.id",
                row -> visit.accept(row.number("id")),
                found.parameters());
    }

    private long count(ContributionQuery found) {
        return sql.first(
                        "select count(*) as n from participation.contribution c where " + found.where(),
                        row -> row.number("n"),
                        found.parameters())
                .orElseThrow();
    }

    ContributionQuery query(ContributionFilter filter, Actor actor) {
        Visibility visibility = Visibility.of(actor);
        return new ContributionQuery(
                filter, visibility, consultations(visibility), actor.accountId(), LocalDate.now(clock));
    }

    private static ContributionRow row(Row row) throws SQLException {
        return new ContributionRow(
                row.text("reference"),
                row.text("number"),
                row.text("title"),
                ContributionState.valueOf(row.text("state")),
                row.text("consultation"),
                row.text("topic"),
                row.text("department"),
                row.text("person"),
                row.instant("received_at"),
                row.day("due"),
                Channel.valueOf(row.text("channel")),
                row.text("area_key"),
                row.number("version"));
    }

    private static Object[] and(Object[] parameters, Object... more) {
        Object[] all = Arrays.copyOf(parameters, parameters.length + more.length);
        System.arraycopy(more, 0, all, parameters.length, more.length);
        return all;
    }
}
