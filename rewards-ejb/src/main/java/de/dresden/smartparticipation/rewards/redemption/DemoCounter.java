package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.Member;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.Ledger;
import de.dresden.smartparticipation.rewards.ledger.ReservationExpired;
import de.dresden.smartparticipation.rewards.offer.LeftTakes;
import de.dresden.smartparticipation.rewards.offer.OfferCodes;
import de.dresden.smartparticipation.rewards.offer.OfferFrame;
import de.dresden.smartparticipation.rewards.offer.OfferShelf;
import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** In the demo: what members and tills did, by the same rules, each with the clock of its moment. Remembers what is to be told of it. */
@Dependent
class DemoCounter {

    /** Who wants something. */
    record Customer(long id, String reference) {}

    /** What was reserved, and what the app got to show. */
    record Order(Customer customer, String reference, Instant until, String code, OfferFrame offer) {}

    private final Sql sql;
    private final Keys keys;
    private final RedemptionTable table;
    private final Codes codes;
    private final RuleValues rules;
    private final List<PastHappening> past = new ArrayList<>();
    private int attempts;

    @Inject
    DemoCounter(Sql sql, Keys keys, RedemptionTable table, Codes codes, RuleValues rules) {
        this.sql = sql;
        this.keys = keys;
        this.table = table;
        this.codes = codes;
        this.rules = rules;
    }

    OfferFrame offer(String reference, Instant at) {
        return shelf(clock(at)).of(reference);
    }

    Order reserve(Customer customer, OfferFrame offer, Instant at) {
        NewRedemption wanted = new NewRedemption("demo-" + ++attempts, offer.reference(), offer.priceTaler());
        Reserving.Reservation made = reserving(at).reserve(customer.id(), wanted);
        tell(at, customer, made.row().told("reserved"));
        Reserved told = made.told();
        return new Order(
                customer, told.redemption().reference(), told.redemption().until(), told.code(), offer);
    }

    /** At the partner's till, or by looking at the code that the partner has handed in. */
    void redeem(Order order, External cashier, Instant at) {
        if (order.offer().kind() == RedemptionKind.CODE_LIST) {
            Redemption one = row(order);
            reserving(at).uncover(one);
            reserving(at).partnersCode(one);
            tell(at, order.customer(), one.told("redeemed"));
            return;
        }
        Clock clock = clock(at);
        Till till = new Till(table, Ledger.on(sql, clock), codes, new RateLimits(sql, keys, clock), clock);
        Till.Place place = new Till.Place(order.offer().partner(), cashier.id(), "");
        String attempt = "demo-" + ++attempts;
        Till.Done done = order.offer().kind() == RedemptionKind.LIST
                ? till.collect(place, order.reference(), attempt)
                : till.redeem(place, order.code(), attempt);
        if (done.answer().outcome() != TillOutcome.REDEEMED) {
            throw new IllegalStateException(
                    order.reference() + " " + done.answer().outcome());
        }
        past.add(new PastHappening(at, cashier, done.redeemed().told("redeemed")));
    }

    void cancel(Order order, Instant at) {
        Redemption one = row(order);
        reserving(at).cancel(one);
        tell(at, order.customer(), one.told("cancelled"));
    }

    /** As the timer does it shortly after. */
    void expire(Order order) {
        Instant at = order.until().plusSeconds(20);
        Redemption one = row(order);
        Ledger.on(sql, clock(at)).expire(one.transfer());
        GivingBack.on(table, shelf(clock(at)), change -> past.add(new PastHappening(at, new Automatic(), change)))
                .expire(new ReservationExpired(one.transfer(), at));
    }

    List<PastHappening> past() {
        return past;
    }

    private void tell(Instant at, Customer customer, RedemptionChanged change) {
        past.add(new PastHappening(at, new Member(customer.reference()), change));
    }

    private Redemption row(Order order) {
        return table.ofMember(order.customer().id(), order.reference()).orElseThrow();
    }

    private Reserving reserving(Instant at) {
        Clock clock = clock(at);
        return new Reserving(table, Ledger.on(sql, clock), shelf(clock), codes, rules, clock);
    }

    private OfferShelf shelf(Clock clock) {
        return new OfferShelf(sql, new OfferCodes(sql, keys, clock), new LeftTakes(sql, keys, clock), clock);
    }

    private static Clock clock(Instant at) {
        return Clock.fixed(at, Clocks.BERLIN);
    }
}
