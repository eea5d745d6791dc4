package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.EnumSet;
import java.util.Set;

/** What somebody can do with an offer as it stands now; four eyes are asked apart from it. */
public enum OfferStep {
    WRITE,
    PROPOSE,
    WITHDRAW,
    DECIDE,
    PAUSE,
    RESUME,
    END,
    CODES;

    /** @param clerk whether it is a clerk of the partner's department, and not one of the partner's own people */
    static Set<OfferStep> of(Offer offer, boolean clerk, Capacity person) {
        Set<OfferStep> steps = EnumSet.noneOf(OfferStep.class);
        if (offer.state().over()) {
            return steps;
        }
        boolean waits = offer.open().filter(OfferVersion::waits).isPresent();
        if (!waits) {
            steps.add(WRITE);
            offer.open().ifPresent(draft -> steps.add(PROPOSE));
        } else if (clerk) {
            steps.add(DECIDE);
        }
        if (waits && person.overlaps(offer.open().orElseThrow().approval().proposedBy())) {
            steps.add(WITHDRAW);
        }
        if (offer.state() == OfferState.PUBLISHED) {
            steps.add(PAUSE);
        }
        if (offer.state() == OfferState.PAUSED) {
            steps.add(RESUME);
        }
        if (offer.shown().particulars().kind() == RedemptionKind.CODE_LIST) {
            steps.add(CODES);
        }
        steps.add(END);
        return steps;
    }
}
