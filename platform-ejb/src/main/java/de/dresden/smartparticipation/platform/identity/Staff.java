package de.dresden.smartparticipation.platform.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An employee of the city.
 *
 * @param id account
 * @param login name used at login
 * @param name full name
 * @param roles own roles
 * @param departments own departments
 * @param represented whom the person stands in for today
 */
public record Staff(
        long id, String login, String name, Set<Role> roles, Set<Long> departments, List<Represented> represented)
        implements Actor {

    /** Somebody who is represented: account, name, roles, departments. */
    public record Represented(long id, String name, Set<Role> roles, Set<Long> departments)
            implements java.io.Serializable {

        public Represented {
            roles = Set.copyOf(roles);
            departments = Set.copyOf(departments);
        }

        boolean may(Role role, long department) {
            // Accounts and rights are never lent: a deputy does the case work, not the administration.
            return role != Role.ADMINISTRATOR && roles.contains(role) && departments.contains(department);
        }
    }

    public Staff {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
        represented = List.copyOf(represented);
    }

    @Override
    public String kind() {
        return "STAFF";
    }

    @Override
    public Long accountId() {
        return id;
    }

    @Override
    public boolean is(Role role) {
        return roles.contains(role)
                || role != Role.ADMINISTRATOR
                        && represented.stream().anyMatch(other -> other.roles().contains(role));
    }

    @Override
    public boolean is(Role role, long department) {
        return owns(role, department) || represented.stream().anyMatch(other -> other.may(role, department));
    }

    @Override
    public Capacity capacity(Role role, long department) {
        if (owns(role, department)) {
            return new Capacity(id, null);
        }
        return represented.stream()
                .filter(other -> other.may(role, department))
                .findFirst()
                .map(other -> new Capacity(id, other.id()))
                .orElse(new Capacity(id, null));
    }

    @Override
    public Capacity capacity(Role role) {
        if (roles.contains(role) || role == Role.ADMINISTRATOR) {
            return new Capacity(id, null);
        }
        return represented.stream()
                .filter(other -> other.roles().contains(role))
                .findFirst()
                .map(other -> new Capacity(id, other.id()))
                .orElse(new Capacity(id, null));
    }

    /** The departments for which the person has the role, by own right or as a deputy; for lists. */
    public Set<Long> departments(Role role) {
        return Stream.concat(departments.stream(), represented.stream().flatMap(other -> other.departments().stream()))
                .filter(department -> is(role, department))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean owns(Role role, long department) {
        return roles.contains(role) && departments.contains(department);
    }
}
