package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.platform.clock.Clocks;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long Taler live: so many full years from the end of the year in which they were posted.
 *
 * <p>The city decides how many ({@code RuleName.LOT_YEARS}, three as delivered). Three years from there on is how a claim lapses
 * that nothing else is said about: § 195 BGB gives it three years, § 199 Abs. 1 BGB lets them begin with the end of the year in
 * which it arose and the creditor knows of it, which a member does as the app shows the posting. So what is posted on any day
 * of 2026 is there until the end of 31 December 2029 and gone with the first moment of 2030. A shorter life of vouchers in
 * standard terms was held void where somebody had paid for them (§ 307 BGB); Taler are given for nothing, so the city may
 * shorten it, but only for those that are granted from then on: each lot keeps the end that it was granted with.
 *
 * @param years 1 to 30
 */
public record LotLife(int years) {

    public LotLife {
        if (years < 1 || years > 30) {
            throw new IllegalArgumentException("a life of " + years + " years");
        }
    }

    /** The first moment at which they are not there any more: a new year in Berlin. */
    public Instant end(Instant posted) {
        int year = posted.atZone(Clocks.BERLIN).getYear();
        return LocalDate.of(year + years + 1, 1, 1).atStartOfDay(Clocks.BERLIN).toInstant();
    }
}
