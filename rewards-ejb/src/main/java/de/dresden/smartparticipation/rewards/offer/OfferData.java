package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.text.TypedText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What two clerks approve of an offer.
 *
 * @param title 3 to 120 characters
 * @param description 1 to 4,000 characters
 * @param priceTaler whole Taler that a member pays, at least 1
 * @param payoutCents cents that the city pays the partner for each redemption
 * @param taxClass how the partner or clerk classifies it
 * @param taxPercent rate of the value added tax: 0, 7 or 19
 * @param stockTotal how many there are, or null: no limit
 * @param stockPerDay how many a day, or null
 * @param memberLimit how many a member may have, or null
 * @param memberDays within how many days that counts, or null: for ever
 * @param validFrom first day
 * @param validUntil last day
 * @param opening when it can be redeemed, in words, or null
 * @param place address or place in words
 * @param area key of the Stadtteil, or null
 * @param longitude degrees, or null
 * @param latitude degrees, or null
 * @param kind how it is redeemed
 */
public record OfferData(
        String title,
        String description,
        long priceTaler,
        long payoutCents,
        TaxClass taxClass,
        int taxPercent,
        Long stockTotal,
        Long stockPerDay,
        Integer memberLimit,
        Integer memberDays,
        LocalDate validFrom,
        LocalDate validUntil,
        String opening,
        String place,
        String area,
        Double longitude,
        Double latitude,
        RedemptionKind kind)
        implements Serializable {

    public OfferData {
        title = TypedText.line(title);
        description = TypedText.text(description);
        opening = TypedText.text(opening);
        place = TypedText.line(place);
        area = TypedText.line(area);
    }

    /** The same in a Stadtteil. */
    OfferData in(String key) {
        return new OfferData(
                title,
                description,
                priceTaler,
                payoutCents,
                taxClass,
                taxPercent,
                stockTotal,
                stockPerDay,
                memberLimit,
                memberDays,
                validFrom,
                validUntil,
                opening,
                place,
                key,
                longitude,
                latitude,
                kind);
    }
}
