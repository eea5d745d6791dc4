package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.offer.OfferData;
import de.dresden.smartparticipation.rewards.offer.OfferDetails;
import de.dresden.smartparticipation.rewards.offer.OfferRow;
import de.dresden.smartparticipation.rewards.offer.OfferState;
import de.dresden.smartparticipation.rewards.offer.OfferStep;
import de.dresden.smartparticipation.rewards.offer.OfferVersionView;
import de.dresden.smartparticipation.rewards.offer.TaxDecision;
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
