package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;
import java.time.Instant;

/**
 * A case whose personal data have a plan.
 *
 * @param subject the case
 * @param title its title
 * @param department whose it is
 * @param endedAt when it ended, or null while it is running
 */
public record RetainedCase(Subject subject, String title, long department, Instant endedAt) implements Serializable {}
