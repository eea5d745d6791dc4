package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may see which contributions.
 *
 * <ul>
 *   <li>MODERATOR and CONSULTATION_MANAGER: all of the consultations of their departments;
 *   <li>EVALUATOR: those whose lead or co-signing department is an own one, and what passed moderation in every consultation
 *       where an own department has a topic;
 *   <li>AUDITOR: all of them.
 * </ul>
 *
 * <p>Whoever stands in for somebody sees what that person sees. Whom a contribution comes from is another question: that is
 * only told by name, and each time audited.
 *
 * @param everything whether all are seen
 * @param hosting departments whose consultations are seen as a whole
 * @param evaluating departments whose cases are seen
 */
record Visibility(boolean everything, Set<Long> hosting, Set<Long> evaluating) {

    /** The same as SQL on {@code participation.contribution c}; {@link #bind} fills it. */
    static final String CONDITION = """
            (cast(?90 as boolean)
             or c.consultation_id in (select host.id from participation.consultation host
                                      where host.department_id = any (cast(string_to_array(?91, ',') as bigint[])))
             or c.department_id = any (cast(string_to_array(?92, ',') as bigint[]))
             or exists (select 1 from participation.co_signing signing where signing.contribution_id = c.id
                        and signing.department_id = any (cast(string_to_array(?92, ',') as bigint[])))
             or c.state not in ('RECEIVED', 'QUERIED', 'REFUSED', 'WITHDRAWN')
                and c.consultation_id in (select own.consultation_id from participation.topic own
                                          where own.department_id = any (cast(string_to_array(?92, ',') as bigint[]))))""";

    Visibility {
        hosting = Set.copyOf(hosting);
        evaluating = Set.copyOf(evaluating);
    }

    static Visibility of(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return of(job.requester());
        }
        if (actor instanceof Staff staff) {
            Set<Long> hosting = departments(staff, Role.CONSULTATION_MANAGER);
            hosting.addAll(departments(staff, Role.MODERATOR));
            return new Visibility(staff.is(Role.AUDITOR), hosting, departments(staff, Role.EVALUATOR));
        }
        return new Visibility(false, Set.of(), Set.of());
    }

    /** Whether this one may be seen. */
    boolean includes(Sighting sighting) {
        return everything
                || hosting.contains(sighting.host())
                || sighting.lead() != null && evaluating.contains(sighting.lead())
                || sighting.signing().stream().anyMatch(evaluating::contains)
                || sighting.state().passed() && sighting.topics().stream().anyMatch(evaluating::contains);
    }

    /**
     * What the rule asks of a contribution.
     *
     * @param state its state
     * @param host department of its consultation
     * @param lead lead department, or null
     * @param signing departments that sign along
     * @param topics departments that have a topic in its consultation
     */
    record Sighting(ContributionState state, long host, Long lead, Set<Long> signing, Set<Long> topics) {}

    /** Fills the condition's parameters. */
    Query bind(Query query) {
        return query.setParameter(90, everything)
                .setParameter(91, joined(hosting))
                .setParameter(92, joined(evaluating));
    }

    private static Set<Long> departments(Staff staff, Role role) {
        Set<Long> departments = new TreeSet<>();
        if (staff.roles().contains(role)) {
            departments.addAll(staff.departments());
        }
        staff.represented().stream()
                .filter(other -> other.roles().contains(role))
                .forEach(other -> departments.addAll(other.departments()));
        return departments;
    }

    private static String joined(Set<Long> ids) {
        return ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
