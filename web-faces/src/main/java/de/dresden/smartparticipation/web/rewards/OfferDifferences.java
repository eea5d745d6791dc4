package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.offer.OfferData;
import de.dresden.smartparticipation.rewards.offer.OfferDetails;
import de.dresden.smartparticipation.rewards.offer.OfferVersionView;
import de.dresden.smartparticipation.web.format.Difference;
import de.dresden.smartparticipation.web.format.Shown;
import de.dresden.smartparticipation.web.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Two versions of an offer side by side, in the reader's words. */
public final class OfferDifferences {

    private OfferDifferences() {}

    /**
     * Each value in its order; what is empty on both sides is left out.
     *
     * @param areas names of the Stadtteile by key
     */
    public static List<Difference> of(OfferDetails offer, Map<String, String> areas, Locale language) {
        OfferData before = offer.changing() ? offer.inForce().data() : null;
        OfferData after = offer.shown().data();
        List<Difference> rows = new ArrayList<>();
        add(rows, "rewards.offer.title", before, after, language, OfferData::title);
        add(rows, "rewards.offer.description", before, after, language, OfferData::description);
        add(rows, "rewards.offer.price", before, after, language, OfferData::priceTaler);
        add(rows, "rewards.offer.payout", before, after, language, data -> Shown.euro(data.payoutCents()));
        add(
                rows,
                "rewards.offer.tax",
                before,
                after,
                language,
                data -> Shown.word(data.taxClass()) + ", " + data.taxPercent() + " %");
        add(rows, "rewards.offer.kind", before, after, language, data -> Shown.word(data.kind()));
        add(rows, "rewards.offer.stock-total", before, after, language, OfferData::stockTotal);
        add(rows, "rewards.offer.stock-per-day", before, after, language, OfferData::stockPerDay);
        add(rows, "rewards.offer.member-limit", before, after, language, OfferData::memberLimit);
        add(rows, "rewards.offer.member-days", before, after, language, OfferData::memberDays);
        add(rows, "rewards.offer.valid-from", before, after, language, data -> Shown.date(data.validFrom()));
        add(rows, "rewards.offer.valid-until", before, after, language, data -> Shown.date(data.validUntil()));
        add(rows, "rewards.offer.opening", before, after, language, OfferData::opening);
        add(rows, "rewards.offer.place", before, after, language, OfferData::place);
        add(
                rows,
                "rewards.offer.area",
                before,
                after,
                language,
                data -> data.area() == null ? null : areas.getOrDefault(data.area(), data.area()));
        rows.add(Difference.of(
                Languages.text(language, "rewards.offer.picture"),
                offer.changing() ? said(offer.inForce()) : null,
                said(offer.shown())));
        return rows.stream()
                .filter(row -> !row.before().isEmpty() || !row.after().isEmpty())
                .toList();
    }

    /** What the picture shows; its number tells two pictures with the same words apart. */
    private static String said(OfferVersionView version) {
        return version.picture() == null ? null : version.pictureText() + " (" + version.picture() + ")";
    }

    private static void add(
            List<Difference> rows,
            String label,
            OfferData before,
            OfferData after,
            Locale language,
            Function<OfferData, Object> value) {
        rows.add(Difference.of(
                Languages.text(language, label), before == null ? null : value.apply(before), value.apply(after)));
    }
}
