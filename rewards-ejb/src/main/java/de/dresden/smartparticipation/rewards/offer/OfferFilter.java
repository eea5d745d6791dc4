package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;
import java.util.Set;

/**
 * Which offers.
 *
 * @param text part of title, reference or the partner's name, or null
 * @param states where they stand; empty for all that are not over
 * @param waits whether only those with a proposal that waits
 */
public record OfferFilter(String text, Set<OfferState> states, boolean waits) implements Serializable {

    public OfferFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        states = Set.copyOf(states);
    }

    /** All that are not over. */
    public static OfferFilter usual() {
        return new OfferFilter(null, Set.of(), false);
    }
}
