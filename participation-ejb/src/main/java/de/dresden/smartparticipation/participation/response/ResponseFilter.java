package de.dresden.smartparticipation.participation.response;

import java.io.Serializable;
import java.util.Set;

/**
 * Which answers a list shows; empty parts do not restrict.
 *
 * @param states any of these states
 * @param consultations keys of consultations
 * @param text words of the first title, or a reference; may be null
 * @param toApproveByMe only those that the person who asks may approve now
 */
public record ResponseFilter(Set<ResponseState> states, Set<Long> consultations, String text, boolean toApproveByMe)
        implements Serializable {

    public ResponseFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
        consultations = consultations == null ? Set.of() : Set.copyOf(consultations);
        text = text == null || text.isBlank() ? null : text.strip();
    }
}
