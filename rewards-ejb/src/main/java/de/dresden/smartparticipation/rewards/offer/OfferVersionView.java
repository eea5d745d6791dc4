package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;
import java.time.Instant;

/**
 * One version of an offer.
 *
 * @param number its number
 * @param data its values
 * @param inForceFrom since when it is in force, or null
 */
public record OfferVersionView(int number, OfferData data, Instant inForceFrom) implements Serializable {

    static OfferVersionView of(OfferVersion version) {
        return new OfferVersionView(version.number(), version.particulars().data(), version.inForceFrom());
    }
}
