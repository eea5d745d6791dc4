package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;
import java.time.Instant;

/**
 * One version of an offer.
 *
 * @param number its number
 * @param data its values
 * @param picture key of the picture's file, or null
 * @param pictureText what it shows, or null
 * @param inForceFrom since when it is in force, or null
 */
public record OfferVersionView(int number, OfferData data, Long picture, String pictureText, Instant inForceFrom)
        implements Serializable {

    static OfferVersionView of(OfferVersion version) {
        OfferPicture picture = version.picture();
        return new OfferVersionView(
                version.number(),
                version.particulars().data(),
                picture == null ? null : picture.file(),
                picture == null ? null : picture.text(),
                version.inForceFrom());
    }
}
