package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;

/**
 * Which of the published offers.
 *
 * @param text words in title, description or the partner's name, or null
 * @param area key of a Stadtteil, or null
 * @param mostTaler highest price in whole Taler, or null
 */
public record PublicOfferFilter(String text, String area, Long mostTaler) implements Serializable {

    public PublicOfferFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        area = area == null || area.isBlank() ? null : area.strip();
    }

    /** All. */
    public static PublicOfferFilter all() {
        return new PublicOfferFilter(null, null, null);
    }
}
