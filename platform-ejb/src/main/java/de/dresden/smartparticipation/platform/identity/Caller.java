package de.dresden.smartparticipation.platform.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whose request this is.
 *
 * @param actor the person or member with roles and departments, as the database knows them now
 * @param language {@code de} or {@code en}
 * @param mustChangePassword whether nothing but changing the password is open
 * @param key number of the login session or of the access token
 */
public record Caller(Actor actor, String language, boolean mustChangePassword, long key) {

    /** Name at login; the container's principal. A member has none: its principal cannot be an account's. */
    public String login() {
        if (actor instanceof Member member) {
            return member.principal();
        }
        return actor instanceof External external ? external.login() : ((Staff) actor).login();
    }

    /** Whether a member of the climate app calls, for whom only the app's own paths are open. */
    public boolean isMember() {
        return actor instanceof Member;
    }

    /** The roles the container shall know: the own ones and those of represented persons, except the administration. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (actor.is(role)) {
                roles.add(role);
            }
        }
        return roles;
    }
}
