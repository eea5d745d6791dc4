package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * All about an offer, as one person sees it.
 *
 * @param key key and version for the next command
 * @param state where it stands
 * @param since since when
 * @param reason why it was paused, refused or ended, or null
 * @param partner reference of its partner
 * @param partnerName its name
 * @param shown the draft that is open, or what is in force, or the last one
 * @param inForce what is in force, or null
 * @param approval the four eyes on the draft that is open; null where none is
 * @param decisions what the tax office decided, the latest first
 * @param taken how many were taken so far
 * @param codes how many codes there are, or null where it needs none
 * @param codesFree how many of them are free, or null
 * @param history what happened, newest first; empty for the partner's own people
 * @param steps what this person can do now
 */
public record OfferDetails(
        OfferKey key,
        OfferState state,
        Instant since,
        String reason,
        String partner,
        String partnerName,
        OfferVersionView shown,
        OfferVersionView inForce,
        ApprovalView approval,
        List<TaxDecision> decisions,
        long taken,
        Long codes,
        Long codesFree,
        List<HistoryEvent> history,
        Set<OfferStep> steps)
        implements Serializable {

    public OfferDetails {
        decisions = List.copyOf(decisions);
        history = List.copyOf(history);
        steps = Set.copyOf(steps);
    }

    /** What holds now: what is in force, or the draft where nothing is yet. */
    public OfferVersionView current() {
        return inForce == null ? shown : inForce;
    }

    /** Whether the open draft waits for clerks, and is not still being written. */
    public boolean proposed() {
        return approval != null && approval.state() == ApprovalState.PROPOSED;
    }

    /** Whether something in force is to be changed. */
    public boolean changing() {
        return inForce != null && shown.number() != inForce.number();
    }

    /**
     * How many can still be redeemed of what is to be approved, by its stock: in all, or a day on its days. Null: its stock sets no limit.
     */
    public Long most() {
        OfferData data = shown.data();
        Long inAll = data.stockTotal() == null ? null : Long.valueOf(Math.max(0, data.stockTotal() - taken));
        if (data.stockPerDay() == null) {
            return inAll;
        }
        long days = ChronoUnit.DAYS.between(data.validFrom(), data.validUntil()) + 1;
        long byDay = data.stockPerDay() * days;
        return inAll == null ? Long.valueOf(byDay) : Long.valueOf(Math.min(inAll, byDay));
    }

    /** What hinders an approval apart from four eyes, or null. */
    public Reason hindrance() {
        if (decisions.isEmpty()) {
            return Reason.of("rewards.offer.tax-decision-missing");
        }
        if (contradicts(shown)) {
            return decisions
                    .get(0)
                    .differs(shown.data().taxClass(), shown.data().taxPercent());
        }
        boolean byCode = shown.data().kind() == RedemptionKind.CODE_LIST;
        return byCode && (codesFree == null || codesFree == 0) ? Reason.of("rewards.offer.codes-missing") : null;
    }

    /** Whether the tax office has decided otherwise than a version says. */
    public boolean contradicts(OfferVersionView version) {
        return !decisions.isEmpty()
                && !decisions
                        .get(0)
                        .fits(version.data().taxClass(), version.data().taxPercent());
    }

    /** @param step name of an {@link OfferStep} */
    public boolean can(String step) {
        return steps.contains(OfferStep.valueOf(step));
    }
}
