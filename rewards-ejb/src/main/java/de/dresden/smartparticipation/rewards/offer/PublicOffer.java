package de.dresden.smartparticipation.rewards.offer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * An offer as everybody sees it, without payout and tax.
 *
 * @param reference its reference
 * @param title title
 * @param description description
 * @param partner name of the partner
 * @param website its address on the web, or null
 * @param priceTaler whole Taler
 * @param left how many are left altogether, or null: no limit
 * @param leftToday how many are left today, or null: no limit a day
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
 * @param picture key of the picture's file, or null
 * @param pictureText what it shows, or null
 */
public record PublicOffer(
        String reference,
        String title,
        String description,
        String partner,
        String website,
        long priceTaler,
        Long left,
        Long leftToday,
        Integer memberLimit,
        Integer memberDays,
        LocalDate validFrom,
        LocalDate validUntil,
        String opening,
        String place,
        String area,
        Double longitude,
        Double latitude,
        RedemptionKind kind,
        Long picture,
        String pictureText)
        implements Serializable {

    /** The same, in the same order, but at the end what is sold out today, and last what is gone. */
    static List<PublicOffer> soldOutLast(List<PublicOffer> offers) {
        return offers.stream()
                .sorted(Comparator.comparing(PublicOffer::gone).thenComparing(PublicOffer::soldOut))
                .toList();
    }

    /** Whether none is left at all; there may be none left today only. */
    public boolean gone() {
        return left != null && left <= 0;
    }

    /** Whether none is left, today or at all. */
    public boolean soldOut() {
        return gone() || leftToday != null && leftToday <= 0;
    }
}
