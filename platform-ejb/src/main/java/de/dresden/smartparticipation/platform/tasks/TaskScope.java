package de.dresden.smartparticipation.platform.tasks;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person can have tasks by.
 *
 * @param me the person, or null for nobody
 * @param persons the person and whom the person stands in for
 * @param rights which role somebody of them has in which department
 */
record TaskScope(Long me, Set<Long> persons, List<Right> rights) {

    /** A role within a department, or without one (0), as {@code TREASURER} of the whole city. */
    record Right(String role, long department) {}

    static TaskScope of(Actor actor) {
        if (actor instanceof OnBehalf job) {
            return of(job.requester());
        }
        if (actor instanceof Staff staff) {
            return of(staff);
        }
        if (actor instanceof External external) {
            return new TaskScope(external.id(), Set.of(external.id()), rights(external.roles(), Set.of(), true));
        }
        return new TaskScope(null, Set.of(), List.of());
    }

    private static TaskScope of(Staff staff) {
        Set<Long> persons = new HashSet<>(Set.of(staff.id()));
        List<Right> rights = new ArrayList<>(rights(staff.roles(), staff.departments(), true));
        for (Staff.Represented other : staff.represented()) {
            persons.add(other.id());
            rights.addAll(rights(other.roles(), other.departments(), false));
        }
        return new TaskScope(staff.id(), persons, rights.stream().distinct().toList());
    }

    private static List<Right> rights(Set<Role> roles, Set<Long> departments, boolean own) {
        List<Right> rights = new ArrayList<>();
        for (Role role : roles) {
            // A deputy does the case work, not the administration.
            if (own || role != Role.ADMINISTRATOR) {
                rights.add(new Right(role.name(), 0));
                departments.forEach(department -> rights.add(new Right(role.name(), department)));
            }
        }
        return rights;
    }

    List<String> roles() {
        return rights.stream().map(Right::role).toList();
    }

    List<Long> rightDepartments() {
        return rights.stream().map(Right::department).toList();
    }
}
