package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.audit.ActionSentence;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened to a project from the first idea on: to itself, to what hangs on it ({@link HangsOnProject}), to the application and the
 * idea from which it grew, what the call brought it ({@link CallStations}), and its bookings on budget lines
 * ({@link MoneyStations}). Three statements.
 */
@Dependent
class ProjectHistory {

    private static final String EVENTS = """
            select e.at, e.action, who.name as who,
                e.actor_kind = 'LINK' and e.subject_type in ('project', 'drawdown', 'grant-notice') as by_recipient, other.name as acting_for,
                coalesce(content -> 'after' ->> 'reason', content -> 'after' ->> 'remark',
                    content -> 'after' ->> 'question', content -> 'after' ->> 'reply') as detail
            from platform.audit_entry e
            join (select 'project' as type, ?::bigint as id
                union all select 'application', p.application_id from projects.project p where p.id = ?
                union all select 'idea', a.idea_id from projects.project p join projects.application a on a.id = p.application_id
                    where p.id = ?%s) s on s.type = e.subject_type and s.id = e.subject_id
            left join platform.v_person who on who.id = e.actor_id
            left join platform.v_person other on other.id = e.acting_for
            left join lateral (select p.content::jsonb as content from platform.audit_payload p where p.entry_id = e.id)
                on true
            order by e.at desc, e.id desc limit ?""";

    private static final String PART = "\n union all select '%s', id from %s where project_id = ?";

    /** The most that a page shows; all of it is in the file on paper and in the archive. */
    static final int LONGEST = 40;

    /** The most that leaves as a table. */
    static final int ALL = 20_000;

    @Inject
    private Sql sql;

    @Inject
    private CallStations stations;

    @Inject
    private MoneyStations money;

    @Inject
    private CurrentActor actor;

    @Inject
    @Any
    private Instance<HangsOnProject> parts;

    /** The latest, newest first. */
    List<HistoryEvent> of(ProjectFrame project) {
        return of(project, LONGEST);
    }

    List<HistoryEvent> of(ProjectFrame project, int most) {
        StringBuilder more = new StringBuilder();
        List<Object> parameters = new ArrayList<>(List.of(project.id(), project.id(), project.id()));
        parts.forEach(part -> {
            // names of a type and a table of the product's own code, nothing that anybody typed
            more.append(PART.formatted(part.subjectType(), part.table()));
            parameters.add(project.id());
        });
        parameters.add(most);
        Reason recipient = Reason.of("projects.history.recipient");
        List<HistoryEvent> events = new ArrayList<>(sql.list(
                EVENTS.formatted(more),
                row -> new HistoryEvent(
                        row.instant("at"),
                        row.text("who"),
                        row.flag("by_recipient") ? recipient : null,
                        row.text("acting_for"),
                        ActionSentence.of(row.text("action")),
                        null,
                        row.text("detail")),
                parameters.toArray()));
        events.addAll(stations.of(project.id(), actor.get()));
        events.addAll(money.of(project.id(), most));
        return events.stream()
                .sorted(Comparator.comparing(HistoryEvent::at).reversed())
                .limit(most)
                .toList();
    }
}
