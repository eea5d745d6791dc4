package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.offer.OfferData;
import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an offer, for clerks and for the partner's own people. */
public class OfferForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private Long price;
    private Long payout;
    private TaxClass taxClass;
    private Integer taxPercent;
    private Long stockTotal;
    private Long stockPerDay;
    private Integer memberLimit;
    private Integer memberDays;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private RedemptionKind kind;
    private Double longitude;
    private Double latitude;
    private Map<String, String> areas = Map.of();

    public void show(OfferData data) {
        texts.put("title", data.title());
        texts.put("description", data.description());
        texts.put("opening", data.opening());
        texts.put("place", data.place());
        texts.put("area", data.area());
        price = data.priceTaler();
        payout = data.payoutCents();
        taxClass = data.taxClass();
        taxPercent = data.taxPercent();
        stockTotal = data.stockTotal();
        stockPerDay = data.stockPerDay();
        memberLimit = data.memberLimit();
        memberDays = data.memberDays();
        validFrom = data.validFrom();
        validUntil = data.validUntil();
        kind = data.kind();
        longitude = data.longitude();
        latitude = data.latitude();
    }

    public OfferData data() {
        return new OfferData(
                texts.get("title"),
                texts.get("description"),
                price == null ? 0 : price,
                payout == null ? -1 : payout,
                taxClass,
                taxPercent == null ? -1 : taxPercent,
                stockTotal,
                stockPerDay,
                memberLimit,
                memberDays,
                validFrom,
                validUntil,
                texts.get("opening"),
                texts.get("place"),
                texts.get("area"),
                longitude,
                latitude,
                kind);
    }

    /** Texts by the name of their field. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public List<TaxClass> getTaxClasses() {
        return List.of(TaxClass.values());
    }

    public List<RedemptionKind> getKinds() {
        return List.of(RedemptionKind.values());
    }

    /** Rates of the value added tax. */
    public Map<Integer, String> getRates() {
        Map<Integer, String> rates = new LinkedHashMap<>();
        rates.put(0, "0 %");
        rates.put(7, "7 %");
        rates.put(19, "19 %");
        return rates;
    }

    public Map<String, String> getAreas() {
        return areas;
    }

    public void setAreas(Map<String, String> areas) {
        this.areas = areas;
    }

    public Long getPrice() {
        return price;
    }

    public void setPrice(Long price) {
        this.price = price;
    }

    /** Cents. */
    public Long getPayout() {
        return payout;
    }

    public void setPayout(Long payout) {
        this.payout = payout;
    }

    public TaxClass getTaxClass() {
        return taxClass;
    }

    public void setTaxClass(TaxClass taxClass) {
        this.taxClass = taxClass;
    }

    public Integer getTaxPercent() {
        return taxPercent;
    }

    public void setTaxPercent(Integer taxPercent) {
        this.taxPercent = taxPercent;
    }

    public Long getStockTotal() {
        return stockTotal;
    }

    public void setStockTotal(Long stockTotal) {
        this.stockTotal = stockTotal;
    }

    public Long getStockPerDay() {
        return stockPerDay;
    }

    public void setStockPerDay(Long stockPerDay) {
        this.stockPerDay = stockPerDay;
    }

    public Integer getMemberLimit() {
        return memberLimit;
    }

    public void setMemberLimit(Integer memberLimit) {
        this.memberLimit = memberLimit;
    }

    public Integer getMemberDays() {
        return memberDays;
    }

    public void setMemberDays(Integer memberDays) {
        this.memberDays = memberDays;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public RedemptionKind getKind() {
        return kind;
    }

    public void setKind(RedemptionKind kind) {
        this.kind = kind;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    public Double getLatitude() {
        return latitude;
    }

    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }
}
