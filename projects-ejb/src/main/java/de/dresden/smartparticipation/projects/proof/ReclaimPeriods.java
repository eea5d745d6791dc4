package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.projects.proof.core.InterestGround;
import de.dresden.smartparticipation.projects.proof.core.InterestPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The sums of a reclaim that bear interest, and for how long: each part of the principal from the day on which the grant is void until
 * the part is received, what is not received until the day that is asked about, and what was used late for the time between. Interest
 * itself bears none.
 */
final class ReclaimPeriods {

    private ReclaimPeriods() {}

    /** @param until day up to which what is not received is counted; it bears no interest itself */
    static List<InterestPeriod> of(
            long principal,
            LocalDate voidFrom,
            List<RepaymentRow> repayments,
            List<LateUse> lateUses,
            LocalDate until) {
        List<InterestPeriod> periods = new ArrayList<>();
        long left = principal;
        for (RepaymentRow one : repayments) {
            left -= one.principal();
            add(periods, one.principal(), voidFrom, one.receivedOn());
        }
        add(periods, left, voidFrom, until);
        lateUses.forEach(
                use -> periods.add(new InterestPeriod(InterestGround.LATE_USE, use.cents(), use.from(), use.until())));
        return periods;
    }

    private static void add(List<InterestPeriod> periods, long cents, LocalDate from, LocalDate until) {
        if (cents > 0 && until.isAfter(from)) {
            periods.add(new InterestPeriod(InterestGround.REPAYMENT, cents, from, until));
        }
    }
}
