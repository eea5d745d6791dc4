package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * A deputy was entered or a deputyship was ended early; it stands in the history of the represented account.
 *
 * @param subject the represented account
 * @param action {@code deputyship.entered} or {@code deputyship.ended}
 * @param before values before
 * @param after values after
 */
public record DeputyshipChanged(Subject subject, String action, Map<String, ?> before, Map<String, ?> after)
        implements Happening {}
