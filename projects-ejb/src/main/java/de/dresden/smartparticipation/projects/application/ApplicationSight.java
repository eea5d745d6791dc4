package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which applications a person of the city sees: those to calls of the departments for which the person manages projects or gives views,
 * and those on which a department was asked for its view for which the person gives it, without who is to be reached; auditors see all.
 * Drafts nobody sees.
 *
 * @param all whether those of every department are seen
 * @param departments departments whose calls' applications are seen
 * @param asked departments that see what they were asked for their view on
 */
public record ApplicationSight(boolean all, Set<Long> departments, Set<Long> asked) {

    private static final String SEEN = """
            (? or %2$s.department_id = any(?::bigint[]) or exists (select 1 from projects.department_view seen
                where seen.application_id = %1$s.id and seen.state <> 'WITHDRAWN' and seen.department_id = any(?::bigint[])))""";

    private static final String ONE =
            "select 1 as n from projects.application a join projects.call c on c.id = a.call_id"
                    + " where a.id = ? and " + seen("a", "c");

    public static ApplicationSight of(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return of(job.requester());
        }
        Set<Long> departments = new TreeSet<>();
        Set<Long> asked = Set.of();
        if (actor instanceof Staff staff) {
            asked = staff.departments(Role.EVALUATOR);
            departments.addAll(staff.departments(Role.PROJECT_MANAGER));
            departments.addAll(asked);
        }
        return new ApplicationSight(actor.is(Role.AUDITOR), departments, asked);
    }

    /**
     * A condition in SQL for what is seen; takes {@link #parameters()}.
     *
     * @param application alias of {@code projects.application}
     * @param call alias of {@code projects.call}
     */
    public static String seen(String application, String call) {
        return SEEN.formatted(application, call);
    }

    /** All, the departments, those that were asked. */
    public List<Object> parameters() {
        return List.of(all, departments, asked);
    }

    /** @param application key of one that was handed in */
    public boolean sees(Sql sql, long application) {
        return sql.first(ONE, row -> true, application, all, departments, asked).isPresent();
    }

    /** Whether the person sees who is to be reached, and the files. */
    static boolean seesContact(Actor actor, long department) {
        return actor.is(Role.AUDITOR) || actor.is(Role.PROJECT_MANAGER, department);
    }
}
