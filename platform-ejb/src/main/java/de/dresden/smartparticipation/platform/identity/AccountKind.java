package de.dresden.smartparticipation.platform.identity;

import java.util.EnumSet;
import java.util.Set;

/** Whether a person works for the city; decides which roles the account may have. */
public enum AccountKind {

    /** Employee of the city. */
    STAFF(EnumSet.complementOf(EnumSet.of(Role.PARTNER, Role.INTAKE_ASSOCIATION))),

    /** Somebody who acts for another organisation. */
    EXTERNAL(EnumSet.of(Role.JURY_MEMBER, Role.PARTNER, Role.INTAKE_ASSOCIATION));

    private final Set<Role> roles;

    AccountKind(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    /** The roles that such an account may have. */
    public Set<Role> roles() {
        return roles;
    }
}
