package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;
import java.util.Set;

/**
 * Which of the published offers.
 *
 * @param text words in title, description or the partner's name, or null
 * @param areas keys of Stadtteile, any of these; empty for all
 * @param mostTaler highest price in whole Taler, or null
 */
public record PublicOfferFilter(String text, Set<String> areas, Long mostTaler) implements Serializable {

    public PublicOfferFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        areas = areas == null ? Set.of() : Set.copyOf(areas);
    }

    /** All. */
    public static PublicOfferFilter all() {
        return new PublicOfferFilter(null, null, null);
    }
}
