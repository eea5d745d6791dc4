package de.dresden.smartparticipation.rewards.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What two clerks approve of an offer: columns of its version. */
@Embeddable
class OfferParticulars implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;

    private String description;

    @Column(name = "price_taler")
    private long priceTaler;

    @Column(name = "payout_cents")
    private long payoutCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_class")
    private TaxClass taxClass;

    @Column(name = "tax_percent")
    private int taxPercent;

    @Column(name = "stock_total")
    private Long stockTotal;

    @Column(name = "stock_per_day")
    private Long stockPerDay;

    @Column(name = "member_limit")
    private Integer memberLimit;

    @Column(name = "member_days")
    private Integer memberDays;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String opening;

    private String place;

    private String area;

    private Double longitude;

    private Double latitude;

    @Enumerated(EnumType.STRING)
    private RedemptionKind kind;

    protected OfferParticulars() {}

    OfferParticulars(OfferData data) {
        title = data.title();
        description = data.description();
        priceTaler = data.priceTaler();
        payoutCents = data.payoutCents();
        taxClass = data.taxClass();
        taxPercent = data.taxPercent();
        stockTotal = data.stockTotal();
        stockPerDay = data.stockPerDay();
        memberLimit = data.memberLimit();
        memberDays = data.memberDays();
        validFrom = data.validFrom();
        validUntil = data.validUntil();
        opening = data.opening();
        place = data.place();
        area = data.area();
        longitude = data.longitude();
        latitude = data.latitude();
        kind = data.kind();
    }

    OfferData data() {
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
                area,
                longitude,
                latitude,
                kind);
    }

    /** The values by name, nothing for what is empty; as it is approved and told. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("title", title);
        values.put("description", description);
        values.put("priceTaler", priceTaler);
        values.put("payoutCents", payoutCents);
        values.put("taxClass", taxClass.name());
        values.put("taxPercent", taxPercent);
        values.put("stockTotal", stockTotal);
        values.put("stockPerDay", stockPerDay);
        values.put("memberLimit", memberLimit);
        values.put("memberDays", memberDays);
        values.put("validFrom", validFrom.toString());
        values.put("validUntil", validUntil.toString());
        values.put("opening", opening);
        values.put("place", place);
        values.put("area", area);
        values.put("longitude", longitude);
        values.put("latitude", latitude);
        values.put("kind", kind.name());
        values.values().removeIf(value -> value == null);
        return values;
    }

    String title() {
        return title;
    }

    TaxClass taxClass() {
        return taxClass;
    }

    int taxPercent() {
        return taxPercent;
    }

    RedemptionKind kind() {
        return kind;
    }

    LocalDate validUntil() {
        return validUntil;
    }
}
