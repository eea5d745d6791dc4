package de.dresden.smartparticipation.platform.identity;

import java.io.Serializable;
import java.util.Objects;

/**
 * A person, and whom the person stands in for.
 *
 * @param person account of who acts, or null where the actor has none
 * @param actingFor account of who is represented, or null
 */
public record Capacity(Long person, Long actingFor) implements Serializable {

    /** Of an actor without an account, who stands in for nobody. */
    public static final Capacity NOBODY = new Capacity(null, null);

    /** Whether one of the two here is one of the two there: then the two may not check each other. */
    public boolean overlaps(Capacity other) {
        return meets(person, other) || meets(actingFor, other);
    }

    private static boolean meets(Long account, Capacity other) {
        return account != null && (Objects.equals(account, other.person) || Objects.equals(account, other.actingFor));
    }
}
