package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.proof.core.InterestSheet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How the interest of a reclaim stands; cents.
 *
 * @param until day up to which it is worked out, which bears none itself
 * @param rows half-year by half-year; empty where there is a refusal
 * @param cents the interest in all, never below 0
 * @param paid what was paid of it
 * @param waived what is not asked for
 * @param refusal why it cannot be told, as a base rate that is missing, or null
 */
public record InterestStanding(
        LocalDate until, List<InterestRow> rows, long cents, long paid, long waived, Reason refusal)
        implements Serializable {

    static InterestStanding of(InterestSheet sheet, Reclaim reclaim, LocalDate until) {
        return new InterestStanding(
                until,
                sheet.lines().stream().map(InterestRow::of).toList(),
                Math.max(0, sheet.cents()),
                reclaim.interestPaid(),
                reclaim.waived(),
                sheet.refusal());
    }

    /** What is still asked for. */
    public long left() {
        return Math.max(0, cents - paid - waived);
    }
}
