package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import java.time.Instant;
import java.util.Map;

/** A redemption as it stands in its row. */
record Redemption(
        long id,
        String reference,
        long member,
        String clientId,
        TransferId transfer,
        long take,
        long partner,
        String partnerName,
        String offer,
        String title,
        RedemptionKind kind,
        long taler,
        long payoutCents,
        RedemptionState state,
        Instant reservedAt,
        Instant until,
        Instant endedAt,
        String attempt) {

    boolean is(RedemptionState wanted) {
        return state == wanted;
    }

    /** Whether it can still be redeemed. */
    boolean open(Instant now) {
        return state == RedemptionState.RESERVED && now.isBefore(until);
    }

    boolean sameAs(NewRedemption wanted) {
        return offer.equals(wanted.offer()) && taler == wanted.taler();
    }

    RedemptionChanged told(String verb) {
        return new RedemptionChanged(
                new Subject(RedemptionChanged.SUBJECT, id, reference),
                RedemptionChanged.SUBJECT + "." + verb,
                Map.of("offer", offer, "taler", taler));
    }

    OwnRedemption own() {
        return new OwnRedemption(
                reference, clientId, offer, title, partnerName, kind, taler, state, reservedAt, until, endedAt);
    }

    TillReceipt receipt() {
        return new TillReceipt(
                reference, offer, title, taler, payoutCents, state, endedAt == null ? reservedAt : endedAt);
    }
}
