package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something happened to an account.
 *
 * @param subject the account
 * @param action {@code account.created}, {@code account.changed}, {@code account.deactivated} …
 * @param before values before
 * @param after values after
 */
public record AccountChanged(Subject subject, String action, Map<String, ?> before, Map<String, ?> after)
        implements Happening {}
