package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which statements a person may see: those on plans of the departments for which the person manages, moderates or evaluates, with
 * their senders; those with a point of a department for which the person evaluates, without; auditors all, without.
 *
 * @param everything whether all are seen
 * @param hosts departments whose plans' statements are seen with their senders
 * @param evaluating departments whose points are seen
 */
public record StatementSight(boolean everything, Set<Long> hosts, Set<Long> evaluating) {

    /** On {@code participation.statement s} joined with its plan {@code p}; three parameters, see {@link #parameters}. */
    public static final String CONDITION = """
            (? or p.department_id = any (?::bigint[]) or exists (select from participation.statement_point sight
             where sight.statement_id = s.id and sight.department_id = any (?::bigint[])))""";

    private static final List<Role> HOSTS = List.of(Role.CONSULTATION_MANAGER, Role.MODERATOR, Role.EVALUATOR);

    public static StatementSight of(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return of(job.requester());
        }
        Set<Long> hosts = new TreeSet<>();
        Set<Long> evaluating = new TreeSet<>();
        if (actor instanceof Staff staff) {
            HOSTS.forEach(role -> hosts.addAll(staff.departments(role)));
            evaluating.addAll(staff.departments(Role.EVALUATOR));
        }
        return new StatementSight(actor.is(Role.AUDITOR), hosts, evaluating);
    }

    /** The parameters of {@link #CONDITION}. */
    public List<Object> parameters() {
        return List.of(everything, hosts, evaluating);
    }

    /** Whether senders of statements on this plan may be known. */
    public boolean namesSenders(PlanFrame plan) {
        return hosts.contains(plan.department());
    }

    /** Whether the plan's statements may be seen as a whole: lists, tables, groups. */
    public boolean overviews(PlanFrame plan) {
        return everything || hosts.contains(plan.department());
    }

    /** In whose name somebody works on the statements of a plan. @throws NotAllowed for whoever does not */
    public static Capacity worker(Actor actor, PlanFrame plan) {
        return HOSTS.stream()
                .filter(role -> actor.is(role, plan.department()))
                .findFirst()
                .map(role -> actor.capacity(role, plan.department()))
                .orElseThrow(NotAllowed::new);
    }
}
