package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.clock.Clocks;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A personal access token as its owner sees it.
 *
 * @param id number
 * @param name what the owner calls it
 * @param createdAt when it was made
 * @param expiresAt when it ends
 * @param lastUsedAt last use to the minute, or null
 */
public record OwnToken(Long id, String name, Instant createdAt, Instant expiresAt, Instant lastUsedAt)
        implements Serializable {

    /** Last day on which the token holds. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(expiresAt.minusMillis(1), Clocks.BERLIN);
    }
}
