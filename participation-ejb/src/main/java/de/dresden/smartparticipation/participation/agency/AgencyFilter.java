package de.dresden.smartparticipation.participation.agency;

import java.io.Serializable;
import java.util.Set;

/**
 * Which agencies a list shows; empty parts do not restrict.
 *
 * @param text words in name, reference or e-mail; may be null
 * @param kinds any of these kinds
 * @param resting whether only those are wanted that are not heard any more; otherwise only those that are
 */
public record AgencyFilter(String text, Set<AgencyKind> kinds, boolean resting) implements Serializable {

    public AgencyFilter {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    }

    public static AgencyFilter active() {
        return new AgencyFilter(null, Set.of(), false);
    }
}
