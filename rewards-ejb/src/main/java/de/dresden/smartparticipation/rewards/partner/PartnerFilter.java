package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;
import java.util.Set;

/**
 * Which partners.
 *
 * @param text part of name, reference or address, or null
 * @param states where they stand; empty for all that are not over and not a draft from outside
 * @param change whether only those with a change that waits
 */
public record PartnerFilter(String text, Set<PartnerState> states, boolean change) implements Serializable {

    public PartnerFilter {
        text = Given.text(text);
        states = Set.copyOf(states);
    }

    /** What is being worked on, and who is there. */
    public static PartnerFilter usual() {
        return new PartnerFilter(null, Set.of(), false);
    }
}
