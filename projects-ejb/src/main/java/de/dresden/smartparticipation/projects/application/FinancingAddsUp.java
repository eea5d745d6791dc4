package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.projects.application.AcceptablePart.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.FundingRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Costs and financing are the same to the cent, and what is asked for keeps to the call: not less, not more, not a larger share. The
 * sentences say by how much. The database holds the same.
 */
final class FinancingAddsUp {

    private static final long WHOLE = 10_000;

    private FinancingAddsUp() {}

    static List<Reason> check(MoneyPlan plan, FundingRules rules) {
        List<Reason> reasons = new ArrayList<>();
        long cost = plan.costCents();
        long financed = plan.financedCents();
        if (plan.items().isEmpty()) {
            reasons.add(because("no-costs"));
        }
        if (financed < cost) {
            reasons.add(because("financing-short", euros(cost), euros(financed), euros(cost - financed)));
        }
        if (financed > cost) {
            reasons.add(because("financing-over", euros(cost), euros(financed), euros(financed - cost)));
        }
        if (plan.askedCents() < rules.lowestCents() || plan.askedCents() == 0) {
            reasons.add(because("asked-too-little", euros(plan.askedCents()), euros(rules.lowestCents())));
        }
        if (plan.askedCents() > rules.highestCents()) {
            reasons.add(because("asked-too-much", euros(plan.askedCents()), euros(rules.highestCents())));
        }
        if (Math.multiplyExact(plan.askedCents(), WHOLE) > Math.multiplyExact(cost, rules.shareBasisPoints())) {
            reasons.add(because(
                    "share-too-large",
                    BigDecimal.valueOf(rules.shareBasisPoints(), 2),
                    euros(cost),
                    euros(highestShare(cost, rules)),
                    euros(plan.askedCents())));
        }
        return reasons;
    }

    /** What of these costs the call bears at most, in whole cents. */
    private static long highestShare(long cost, FundingRules rules) {
        return Math.multiplyExact(cost, rules.shareBasisPoints()) / WHOLE;
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
