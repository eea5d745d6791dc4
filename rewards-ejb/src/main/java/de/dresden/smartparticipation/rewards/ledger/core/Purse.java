package de.dresden.smartparticipation.rewards.ledger.core;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A wallet with its lots, in memory. */
final class Purse {

    private final Map<Long, Lot> lots = new TreeMap<>();
    private WalletSums sums = WalletSums.EMPTY;

    WalletSums sums() {
        return sums;
    }

    List<Lot> lots() {
        return List.copyOf(lots.values());
    }

    /** What may be spent now, first in, first out. */
    List<Lot> spendable(Instant now) {
        return lots.values().stream()
                .filter(lot -> lot.spendable(now))
                .sorted(Lot.FIRST_IN_FIRST_OUT)
                .toList();
    }

    List<Lot> expired(Instant now) {
        return lots.values().stream()
                .filter(lot -> lot.expired(now))
                .sorted(Lot.FIRST_IN_FIRST_OUT)
                .toList();
    }

    /** Whatever is left, the lot of one grant first. */
    List<Lot> startingWith(long lot) {
        return lots.values().stream()
                .sorted(Comparator.<Lot, Boolean>comparing(each -> each.id() != lot)
                        .thenComparing(Lot.FIRST_IN_FIRST_OUT))
                .toList();
    }

    void booked(TransferKind kind, long taler) {
        sums = sums.booked(kind, taler);
    }

    void resolved(TransferKind kind, Resolution resolution, long taler) {
        sums = sums.resolved(kind, resolution, taler);
    }

    void add(Lot lot) {
        lots.put(lot.id(), lot);
    }

    void take(List<LotUse> uses) {
        uses.forEach(use -> lots.computeIfPresent(use.lot(), (id, lot) -> lot.take(use.taler())));
    }

    void giveBack(List<LotUse> uses) {
        uses.forEach(use -> lots.computeIfPresent(use.lot(), (id, lot) -> lot.giveBack(use.taler())));
    }
}
