package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;
import java.util.Set;

/**
 * Which calls a list shows; empty parts do not restrict.
 *
 * @param text words in title, summary or reference; may be null
 * @param states any of these states
 * @param departments any of these responsible departments
 * @param waits only those in which something waits for release
 */
public record CallFilter(String text, Set<CallState> states, Set<Long> departments, boolean waits)
        implements Serializable {

    public CallFilter {
        text = text == null ? "" : text.strip();
        states = states == null ? Set.of() : Set.copyOf(states);
        departments = departments == null ? Set.of() : Set.copyOf(departments);
    }

    public static CallFilter none() {
        return new CallFilter(null, Set.of(), Set.of(), false);
    }
}
