package de.dresden.smartparticipation.rewards.ledger.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From which lots a transfer takes its Taler. */
public final class LotTaking {

    private LotTaking() {}

    /**
     * @param lots in the order in which they are taken
     * @param taler how many are needed
     * @return what is taken from which, in that order; nothing where there are too few
     */
    public static Optional<List<LotUse>> take(List<Lot> lots, long taler) {
        List<LotUse> uses = new ArrayList<>();
        long missing = taler;
        for (Lot lot : lots) {
            long some = Math.min(missing, lot.remaining());
            if (some > 0) {
                uses.add(new LotUse(lot.id(), some));
                missing -= some;
            }
        }
        return missing == 0 ? Optional.of(uses) : Optional.empty();
    }
}
