package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.rewards.offer.OfferFrame;
import de.dresden.smartparticipation.rewards.offer.RedemptionKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In the demo members have redeemed since late summer what their trips had earned until then, two or three a day while the shops are
 * open: most at the till, some gave it up, some let it expire. Two reservations of today are open: one with a code, one to collect.
 */
@Dependent
class DemoRedemptions {

    private static final int SINCE_DAYS = 115;
    private static final int CUSTOMERS_A_DAY = 2;
    private static final int OPENS = 10;
    private static final Duration BETWEEN_CUSTOMERS = Duration.ofMinutes(137);
    private static final Duration ON_THE_WAY = Duration.ofMinutes(48);
    private static final Duration THOUGHT_BETTER = Duration.ofMinutes(15);
    private static final Set<DayOfWeek> CLOSED = Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);

    private static final int STAY = 3;

    /** Of so many one expires, one is given up. */
    private static final int ONE_OF = 12;

    private static final int EXPIRES = 4;
    private static final int GIVEN_UP = 9;

    /** Two who have saved theirs until today. */
    private static final Set<Integer> SAVERS = Set.of(2, 12);

    /** From one customer to the next, so that not always the same come first. */
    private static final int STEP = 7;

    /** What each has at a moment: of the lots that were posted by then. */
    private static final String SPENDABLE = """
            select a.member_id, sum(l.remaining) as taler from rewards.ledger_account a
            join rewards.lot l on l.wallet_id = a.id and l.remaining > 0
            join rewards.transfer_end e on e.transfer_id = l.transfer_id
            where e.ended_at <= ? group by a.member_id""";

    /** What is in force at a moment and has more left than so many, so that no shelf of the demo is empty. */
    private static final String IN_FORCE = """
            select o.reference from rewards.offer o
            join rewards.offer_version v on v.offer_id = o.id and v.number = o.in_force_number
            join rewards.offer_stock s on s.offer_id = o.id
            where o.state = 'PUBLISHED' and v.in_force_from <= ? and v.valid_from <= ?
                and (v.stock_total is null or s.taken + ? < v.stock_total)
                and (v.kind <> 'CODE_LIST' or ? < (select count(*) from rewards.offer_code c
                    where c.offer_id = o.id and c.take_id is null))
            order by o.id""";

    private static final String CASHIERS = """
            select p.partner_id, a.id, a.login, a.name, v.name as partner from rewards.partner_person p
            join platform.v_person a on a.id = p.account_id
            join rewards.partner t on t.id = p.partner_id
            join rewards.partner_version v on v.partner_id = t.id and v.number = t.in_force_number
            where p.ended_at is null""";

    private final DemoCounter counter;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    private final Map<Long, External> cashiers = new HashMap<>();
    private final Set<String> had = new HashSet<>();

    /** What was read of an offer stays the same while the demo is made. */
    private final Map<String, OfferFrame> frames = new HashMap<>();

    private int orders;
    private int turn;

    @Inject
    DemoRedemptions(DemoCounter counter, Sql sql, AuditTrail audit, Clock clock) {
        this.counter = counter;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    void make(@Observes @Priority(370) Beginning beginning) {
        if (beginning.demo()
                && sql.list("select 1 from rewards.redemption limit 1", row -> 1)
                        .isEmpty()) {
            months();
            audit.appendPast(counter.past());
        }
    }

    void months() {
        List<DemoCounter.Customer> savers = new ArrayList<>();
        List<DemoCounter.Customer> spenders = new ArrayList<>();
        sql.each("select id, reference from rewards.member where state = 'ACTIVE' order by id", row -> {
            boolean saves = SAVERS.contains(savers.size() + spenders.size());
            (saves ? savers : spenders).add(new DemoCounter.Customer(row.number("id"), row.text("reference")));
        });
        sql.each(
                CASHIERS,
                row -> cashiers.put(
                        row.number("partner_id"),
                        new External(
                                row.number("id"),
                                row.text("login"),
                                row.text("name"),
                                row.text("partner"),
                                Set.of(Role.PARTNER))));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        for (LocalDate day = today.minusDays(SINCE_DAYS); day.isBefore(today.minusDays(1)); day = day.plusDays(1)) {
            if (!CLOSED.contains(day.getDayOfWeek())) {
                open(day, spenders);
            }
        }
        Instant now = clock.instant();
        order(savers, now.minus(Duration.ofHours(3)), RedemptionKind.LIST);
        order(savers, now.minus(Duration.ofHours(2)), RedemptionKind.QR);
    }

    private void open(LocalDate day, List<DemoCounter.Customer> members) {
        Instant at =
                day.atTime(OPENS, day.getDayOfMonth()).atZone(Clocks.BERLIN).toInstant();
        for (int customer = 0; customer < CUSTOMERS_A_DAY; customer++) {
            order(members, at, null).ifPresent(this::end);
            at = at.plus(BETWEEN_CUSTOMERS);
        }
    }

    private void end(Made made) {
        switch (++orders % ONE_OF) {
            case EXPIRES -> counter.expire(made.order());
            case GIVEN_UP -> counter.cancel(made.order(), made.at().plus(THOUGHT_BETTER));
            default ->
                counter.redeem(
                        made.order(),
                        cashiers.get(made.order().offer().partner()),
                        made.at().plus(ON_THE_WAY));
        }
    }

    private record Made(DemoCounter.Order order, Instant at) {}

    /** The next member who can pay for the next offer that this member has not had yet. @param kind null: any */
    private Optional<Made> order(List<DemoCounter.Customer> members, Instant at, RedemptionKind kind) {
        LocalDate day = LocalDate.ofInstant(at, Clocks.BERLIN);
        int left = kind == null ? STAY : 0;
        List<OfferFrame> offers = sql.list(IN_FORCE, row -> row.text("reference"), at, day, left, left).stream()
                .map(reference -> frames.computeIfAbsent(reference, wanted -> counter.offer(wanted, at)))
                .filter(offer -> kind == null || offer.kind() == kind)
                .toList();
        Map<Long, Long> spendable = new HashMap<>();
        sql.each(SPENDABLE, row -> spendable.put(row.number("member_id"), row.number("taler")), at);
        int first = turn += STEP;
        for (int n = 0; n < members.size(); n++) {
            DemoCounter.Customer member = members.get((first + n) % members.size());
            long taler = spendable.getOrDefault(member.id(), 0L);
            for (int k = 0; k < offers.size(); k++) {
                OfferFrame offer = offers.get((first + k) % offers.size());
                if (offer.priceTaler() <= taler && had.add(member.id() + " " + offer.id())) {
                    return Optional.of(new Made(counter.reserve(member, offer, at), at));
                }
            }
        }
        return Optional.empty();
    }
}
