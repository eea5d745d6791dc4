package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;
import java.util.Set;

/**
 * Which consultations a list shows; empty parts do not restrict.
 *
 * @param text words in title, summary or reference; may be null
 * @param states any of these states
 * @param departments any of these responsible departments
 */
public record ConsultationFilter(String text, Set<ConsultationState> states, Set<Long> departments)
        implements Serializable {

    public ConsultationFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
        departments = departments == null ? Set.of() : Set.copyOf(departments);
    }

    public static ConsultationFilter none() {
        return new ConsultationFilter(null, Set.of(), Set.of());
    }
}
