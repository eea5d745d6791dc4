package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.offer.OfferData;
import de.dresden.smartparticipation.rewards.offer.OfferDetails;
import de.dresden.smartparticipation.rewards.offer.OfferRow;
import de.dresden.smartparticipation.rewards.offer.OfferState;
import de.dresden.smartparticipation.rewards.offer.OfferStep;
import de.dresden.smartparticipation.rewards.offer.OfferVersionView;
import de.dresden.smartparticipation.rewards.offer.TaxDecision;
import de.dresden.smartparticipation.rewards.settlement.PayoutOutlook;
import de.dresden.smartparticipation.rewards.settlement.PayoutWatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An offer as programs of the city read it.
 *
 * @param version to be sent along with a decision
 * @param shown the draft that is open, or what is in force, or the last version
 * @param inForce what is in force, or null
 * @param taxDecisions what the tax office decided, the latest first
 * @param taken how many were taken so far
 * @param steps what the person can do now; four eyes are asked apart from it
 */
record OfferJson(
        String reference,
        long version,
        OfferState state,
        Instant since,
        String reason,
        String partner,
        String partnerName,
        VersionJson shown,
        VersionJson inForce,
        List<TaxDecision> taxDecisions,
        long taken,
        Long codes,
        Long codesFree,
        Set<OfferStep> steps) {

    /** An offer in a list. */
    record RowJson(
            String reference,
            String title,
            String partner,
            OfferState state,
            Instant since,
            boolean waits,
            long priceTaler,
            long payoutCents,
            LocalDate validUntil,
            long taken,
            Long stock) {

        static RowJson of(OfferRow row) {
            return new RowJson(
                    row.reference(),
                    row.title(),
                    row.partner(),
                    row.state(),
                    row.since(),
                    row.waits(),
                    row.priceTaler(),
                    row.payoutCents(),
                    row.validUntil(),
                    row.taken(),
                    row.stock());
        }
    }

    /** One version of what is approved. */
    record VersionJson(int number, OfferData data, Instant inForceFrom) {

        static VersionJson of(OfferVersionView view) {
            return view == null ? null : new VersionJson(view.number(), view.data(), view.inForceFrom());
        }
    }

    /**
     * What an offer can come to at most.
     *
     * @param most redemptions, by the stock and by the Taler that there are
     * @param cents what they cost
     * @param stock how many the stock lets be, or left out: it sets no limit
     * @param taler Taler that members have and budgets still give
     * @param paidCents what was paid in the last twelve months
     * @param afterCents the same with all of this offer
     * @param level how near that is to the million of § 2 Abs. 2 ZAG
     */
    record OutlookJson(
            long most, long cents, Long stock, long taler, long paidCents, long afterCents, PayoutWatch.Level level) {

        static OutlookJson of(PayoutOutlook outlook) {
            return new OutlookJson(
                    outlook.most(),
                    outlook.cents(),
                    outlook.stock(),
                    outlook.taler(),
                    outlook.paid().cents(),
                    outlook.after().cents(),
                    outlook.after().level());
        }
    }

    static OfferJson of(OfferDetails offer) {
        return new OfferJson(
                offer.key().reference(),
                offer.key().version(),
                offer.state(),
                offer.since(),
                offer.reason(),
                offer.partner(),
                offer.partnerName(),
                VersionJson.of(offer.shown()),
                VersionJson.of(offer.inForce()),
                offer.decisions(),
                offer.taken(),
                offer.codes(),
                offer.codesFree(),
                offer.steps());
    }
}
