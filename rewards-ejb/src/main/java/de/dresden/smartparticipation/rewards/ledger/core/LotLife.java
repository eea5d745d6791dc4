package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.platform.clock.Clocks;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long Taler live: to the end of so many full years after the one in which they were posted, as a claim lapses (§§ 195, 199
 * BGB).
 *
 * @param years 1 to 30
 */
public record LotLife(int years) {

    /** As long as nobody decides otherwise. */
    public static final LotLife USUAL = new LotLife(3);

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
