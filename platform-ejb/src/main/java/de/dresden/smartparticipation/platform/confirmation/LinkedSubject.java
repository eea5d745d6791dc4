package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a secret link leads to.
 *
 * @param subject the one thing that its holder may see or change
 * @param purpose what for
 * @param issuedAt when the link was made
 * @param endsAt when it ends, or null
 */
public record LinkedSubject(Subject subject, String purpose, Instant issuedAt, Instant endsAt)
        implements Serializable {}
