package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.payment.PaymentOrders;
import de.dresden.smartparticipation.platform.payment.Programme;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Watches what is paid to partners in twelve months, and has clerks and administrators told before it is too much. */
@Dependent
class Payouts {

    private static final Subject WATCH = new Subject("payout-watch", 1, "");
    private static final String CLERKS = "settlement.payouts";
    private static final String ADMINISTRATORS = "settlement.payouts-administrator";

    /** What members have or get, and what budgets still give. */
    private static final String TALER = """
            select (select coalesce(sum(available + incoming), 0) from rewards.wallet)
                + (select coalesce(sum(s.capacity - s.taken), 0) from rewards.budget_slice s
                    join rewards.budget b on b.id = s.budget_id where b.year >= ?) as taler""";

    @Inject
    private PaymentOrders orders;

    @Inject
    private RuleValues rules;

    @Inject
    private Happenings happenings;

    @Inject
    private Sql sql;

    PayoutWatch now(Instant now) {
        Instant since = now.atZone(Clocks.BERLIN).minusMonths(12).toInstant();
        return PayoutWatch.of(
                orders.handedOverSince(Programme.REWARDS, since), rules.of(RuleName.PAYOUT_WARNING_PERCENT, now));
    }

    /** @param stock how many of an offer there are, or null: no limit */
    PayoutOutlook outlook(Long stock, long priceTaler, long payoutCents, Instant now) {
        int year = now.atZone(Clocks.BERLIN).getYear();
        long taler = sql.first(TALER, row -> row.number("taler"), year).orElseThrow();
        return PayoutOutlook.of(stock, priceTaler, payoutCents, taler, now(now));
    }

    /** Tells once, when the level changes. */
    void look(Instant now) {
        PayoutWatch watch = now(now);
        int changed = sql.update(
                "update rewards.payout_watch set level = ?, cents = ?, since = ? where id = 1 and level <> ?",
                watch.level(),
                watch.cents(),
                now,
                watch.level());
        if (changed == 1) {
            happenings.record(new SettlementChanged(
                    WATCH,
                    "payout-watch." + watch.level().name().toLowerCase(java.util.Locale.ROOT),
                    Map.of("cents", watch.cents()),
                    null,
                    tasks(watch),
                    List.of()));
        }
    }

    private static List<TaskChange> tasks(PayoutWatch watch) {
        List<TaskChange> changes = new ArrayList<>();
        changes.add(new TaskChange.CloseAll(WATCH));
        if (watch.level() != PayoutWatch.Level.FAR) {
            changes.add(task(CLERKS, Role.REWARDS_CLERK));
            changes.add(task(ADMINISTRATORS, Role.ADMINISTRATOR));
        }
        return changes;
    }

    private static TaskChange task(String step, Role role) {
        String page = role == Role.ADMINISTRATOR ? "/rewards/settlementOffice.xhtml" : "/rewards/settlements.xhtml";
        return new TaskChange.Open(step, WATCH, "rewards", "§ 2 Abs. 2 ZAG", null, role, null, null, null, page);
    }
}
