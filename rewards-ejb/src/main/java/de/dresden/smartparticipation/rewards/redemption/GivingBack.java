package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.rewards.ledger.ReservationExpired;
import de.dresden.smartparticipation.rewards.offer.OfferShelf;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/**
 * What a redemption that was not redeemed in time took from the stock goes back, in the transaction in which the Taler do. One whose
 * time is not over yet is given up, not expired: its member has left.
 */
@Dependent
class GivingBack {

    private final RedemptionTable table;
    private final OfferShelf shelf;
    private final Consumer<RedemptionChanged> others;

    @Inject
    GivingBack(RedemptionTable table, OfferShelf shelf, Happenings happenings) {
        this(table, shelf, happenings::record);
    }

    private GivingBack(RedemptionTable table, OfferShelf shelf, Consumer<RedemptionChanged> others) {
        this.table = table;
        this.shelf = shelf;
        this.others = others;
    }

    static GivingBack on(RedemptionTable table, OfferShelf shelf, Consumer<RedemptionChanged> others) {
        return new GivingBack(table, shelf, others);
    }

    /** Reservations of other rooms are none of its business. */
    void expire(@Observes ReservationExpired expired) {
        table.ofTransfer(expired.id()).ifPresent(one -> {
            shelf.giveBack(one.take());
            boolean early = expired.at().isBefore(one.until());
            if (table.end(one.id(), early ? RedemptionState.CANCELLED : RedemptionState.EXPIRED, expired.at())) {
                others.accept(one.told(early ? "cancelled" : "expired"));
            }
        });
    }
}
