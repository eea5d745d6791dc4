package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import java.io.Serializable;

/**
 * Who acts. Boundaries take every right from here, on the object, at every call.
 */
public sealed interface Actor extends Serializable
        permits Staff, External, Member, LinkHolder, Visitor, OnBehalf, Automatic {

    /** Kind as it stands in the audit: {@code STAFF}, {@code EXTERNAL}, {@code MEMBER}, {@code LINK}, {@code VISITOR}, {@code JOB}, {@code AUTOMATIC}. */
    String kind();

    /** The account, or null where there is none. */
    Long accountId();

    /** How the actor is called on a page. */
    String name();

    /** Whether the actor has the role, by own right or as a deputy. */
    boolean is(Role role);

    /** Whether the actor has the role for a department, by own right or as a deputy. */
    boolean is(Role role, long department);

    /** @throws NotAllowed where the actor has not the role for this department */
    default Capacity require(Role role, long department) {
        if (!is(role, department)) {
            throw new NotAllowed();
        }
        return capacity(role, department);
    }

    /** In whose name the actor uses the role for this department: the own one where possible. */
    default Capacity capacity(Role role, long department) {
        return new Capacity(accountId(), null);
    }

    /** In whose name the actor uses a role that holds for the whole city: the own one where possible. */
    default Capacity capacity(Role role) {
        return new Capacity(accountId(), null);
    }
}
