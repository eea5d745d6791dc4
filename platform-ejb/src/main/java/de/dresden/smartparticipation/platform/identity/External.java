package de.dresden.smartparticipation.platform.identity;

import java.util.Set;

/**
 * Somebody from outside with an account: partner business, jury member, intake association.
 *
 * @param id account
 * @param login name used at login
 * @param name full name
 * @param organisation whom the person speaks for
 * @param roles own roles
 */
public record External(long id, String login, String name, String organisation, Set<Role> roles) implements Actor {

    public External {
        roles = Set.copyOf(roles);
    }

    @Override
    public String kind() {
        return "EXTERNAL";
    }

    @Override
    public Long accountId() {
        return id;
    }

    @Override
    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public boolean is(Role role, long department) {
        return false;
    }
}
