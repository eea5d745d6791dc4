package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes what an application says over into a new project; the application itself stays where it is, and its costs and schedule are read
 * there. At most once an application, whoever is first: of two at the same moment the second waits and finds the first one's.
 */
@Dependent
class ProjectCopy {

    private static final String PROJECT = """
            insert into projects.project (id, reference, call_id, application_id, title, department_id, state, light, created_at, version,
                summary, goal, first_month, last_month, cost_cents, asked_cents, place, opened_by)
            select nextval('projects.project_id'), projects.next_project_reference(?),
                a.call_id, a.id, a.title, c.department_id, 'PLANNED', 'GREEN', ?, 1, coalesce(a.summary, ''), coalesce(a.benefit, ''),
                a.first_month, a.last_month, a.cost_cents, a.asked_cents, a.place, ?::bigint
            from projects.application a join projects.call c on c.id = a.call_id
            where a.id = ? and not exists (select 1 from projects.project p where p.application_id = a.id)
            on conflict (application_id) do nothing returning id""";

    private static final String CARRIER = """
            insert into projects.project_partner (id, project_id, part, kind, name, contact_name, contact_email, contact_phone, version)
            select nextval('projects.project_partner_id'), ?, 'CARRIER', coalesce(a.applicant_kind, 'CITIZENS_GROUP'),
                coalesce(a.organisation, a.contact_name), a.contact_name, a.contact_email, a.contact_phone, 1
            from projects.application a where a.id = ?""";

    private static final String PARTNERS = """
            insert into projects.project_partner (id, project_id, part, kind, name, contribution, version)
            select nextval('projects.project_partner_id'), ?, case a.kind when 'SCIENCE' then 'SCIENCE' else 'PARTNER' end, a.kind, a.name,
                a.contribution, 1
            from (select * from projects.application_partner where application_id = ? order by position) a""";

    private static final String DISTRICTS = """
            insert into projects.project_district (project_id, area)
            select ?, d.area from projects.application_district d where d.application_id = ?""";

    private static final String GOALS = """
            insert into projects.project_goal (project_id, goal)
            select ?, g.goal from projects.application a join projects.call_goal g on g.call_id = a.call_id where a.id = ?""";

    @Inject
    private Sql sql;

    ProjectCopy() {}

    ProjectCopy(Sql sql) {
        this.sql = sql;
    }

    /** @return key of the new project, or nothing where the application has one already */
    Optional<Long> of(long application, int year, Capacity by, Instant now) {
        Optional<Long> project = sql.first(PROJECT, row -> row.number("id"), year, now, by.person(), application);
        project.ifPresent(id -> {
            sql.update(CARRIER, id, application);
            sql.update(PARTNERS, id, application);
            sql.update(DISTRICTS, id, application);
            sql.update(GOALS, id, application);
        });
        return project;
    }
}
