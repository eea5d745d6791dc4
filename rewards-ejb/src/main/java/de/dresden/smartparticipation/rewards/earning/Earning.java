package de.dresden.smartparticipation.rewards.earning;

import de.dresden.smartparticipation.rewards.ledger.Booked;
import de.dresden.smartparticipation.rewards.ledger.Grant;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.ledger.Outcome;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleSheet;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import de.dresden.smartparticipation.rewards.trip.TripReversed;
import de.dresden.smartparticipation.rewards.trip.TripsAccepted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes Taler of what trips have saved, in the transaction in which they are accepted. The city pays for trips.
 *
 * <p>Order of locks: the member (held by whoever accepts), the carry, then the ledger's wallets and budgets.
 */
@Dependent
class Earning {

    private static final Issuer PAYS = Issuer.CITY;

    @Inject
    private EarningBook book;

    @Inject
    private Ledger ledger;

    @Inject
    private RuleValues rules;

    @Inject
    private Clock clock;

    Earning() {}

    Earning(EarningBook book, Ledger ledger, RuleValues rules, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
    }

    void earn(@Observes TripsAccepted accepted) {
        earnAll(List.of(accepted));
    }

    /** The same for what several members reported. @param calls each of another member */
    void earnAll(List<TripsAccepted> calls) {
        Map<Long, List<TripAccepted>> earning = new TreeMap<>();
        for (TripsAccepted call : calls) {
            List<TripAccepted> trips = call.trips().stream()
                    .filter(trip -> trip.creditedMilligrams() > 0)
                    .toList();
            if (!trips.isEmpty()) {
                earning.put(call.member(), trips);
            }
        }
        if (earning.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        RuleSheet sheet = rules.at(now);
        long price = sheet.of(RuleName.TALER_MILLIGRAMS);
        Map<Long, Long> carries = book.held(earning.keySet(), now);
        List<Grant> grants = new ArrayList<>();
        earning.forEach((member, trips) -> {
            TalerCount count = TalerCount.of(
                    carries.get(member),
                    trips.stream().map(TripAccepted::creditedMilligrams).toList(),
                    price);
            for (int i = 0; i < trips.size(); i++) {
                long taler = count.taler().get(i);
                if (taler > 0) {
                    TripAccepted trip = trips.get(i);
                    grants.add(grant(name(trip), member, taler, "trip:" + trip.trip(), sheet, now));
                }
            }
            carries.put(member, count.carry());
        });
        waiting(grants).forEach((member, taler) -> carries.merge(member, taler * price, Long::sum));
        book.carry(carries, now);
    }

    /** What the trip brought goes out of the carry again; Taler that are booked stay. */
    void takeBack(@Observes TripReversed reversed) {
        long credited = reversed.trip().creditedMilligrams();
        if (credited > 0) {
            Instant now = clock.instant();
            long member = reversed.trip().member();
            book.carry(member, book.held(member, now) - credited, now);
        }
    }

    void forget(@Observes MemberLeft left) {
        book.forget(left.member());
    }

    /** Grants what waited for a budget: each under the moment since which it is so much. @return how many members got something */
    int payWhatWaited() {
        Instant now = clock.instant();
        RuleSheet sheet = rules.at(now);
        long price = sheet.of(RuleName.TALER_MILLIGRAMS);
        List<EarningBook.Carry> waiting = book.atLeast(price);
        List<Grant> grants = waiting.stream()
                .map(carry -> grant(
                        new TransferId(
                                "trips:" + carry.member() + ":" + carry.since().toEpochMilli()),
                        carry.member(),
                        carry.milligrams() / price,
                        "trips:waited",
                        sheet,
                        now))
                .toList();
        List<Booked> booked = ledger.grant(grants);
        int paid = 0;
        for (int i = 0; i < booked.size(); i++) {
            if (booked.get(i).outcome() == Outcome.BOOKED) {
                EarningBook.Carry carry = waiting.get(i);
                book.carry(carry.member(), carry.milligrams() % price, now);
                paid++;
            }
        }
        return paid;
    }

    /** Books them. @return how many Taler no budget could pay, by member */
    private Map<Long, Long> waiting(List<Grant> grants) {
        List<Booked> booked = ledger.grant(grants);
        Map<Long, Long> waiting = new HashMap<>();
        for (int i = 0; i < booked.size(); i++) {
            if (booked.get(i).outcome() == Outcome.BUDGET_SPENT) {
                waiting.merge(grants.get(i).member(), grants.get(i).taler(), Long::sum);
            }
        }
        return waiting;
    }

    private static Grant grant(TransferId name, long member, long taler, String reason, RuleSheet sheet, Instant now) {
        return new Grant(
                name, PAYS, member, taler, reason, now.plus(Duration.ofHours(sheet.of(RuleName.PENDING_HOURS))));
    }

    /** A trip that was taken back and accepted again earns under another name. */
    private static TransferId name(TripAccepted trip) {
        TransferId name = new TransferId("trip:" + trip.trip());
        return trip.again() ? name.with("again") : name;
    }
}
