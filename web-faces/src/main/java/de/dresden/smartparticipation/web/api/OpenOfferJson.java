package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.offer.PublicOffer;
import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import java.time.LocalDate;

/**
 * An offer for everybody.
 *
 * @param reference as {@code AG-2026-0007}
 * @param priceTaler whole Taler
 * @param left how many are left altogether, or null: no limit
 * @param leftToday how many are left today, or null: no limit a day
 * @param memberLimit how many a member may have, or null
 * @param memberDays within how many days that counts, or null: for ever
 * @param area key of the Stadtteil, or null
 * @param picture path of the picture, or null
 */
public record OpenOfferJson(
        String reference,
        String title,
        String description,
        String partner,
        String website,
        long priceTaler,
        Long left,
        Long leftToday,
        boolean soldOut,
        Integer memberLimit,
        Integer memberDays,
        LocalDate validFrom,
        LocalDate validUntil,
        String opening,
        String place,
        String area,
        Double longitude,
        Double latitude,
        RedemptionKind redemption,
        String picture,
        String pictureText) {

    static OpenOfferJson of(PublicOffer offer) {
        return new OpenOfferJson(
                offer.reference(),
                offer.title(),
                offer.description(),
                offer.partner(),
                offer.website(),
                offer.priceTaler(),
                offer.left(),
                offer.leftToday(),
                offer.soldOut(),
                offer.memberLimit(),
                offer.memberDays(),
                offer.validFrom(),
                offer.validUntil(),
                offer.opening(),
                offer.place(),
                offer.area(),
                offer.longitude(),
                offer.latitude(),
                offer.kind(),
                offer.picture() == null ? null : "/public/files/" + offer.picture(),
                offer.pictureText());
    }
}
