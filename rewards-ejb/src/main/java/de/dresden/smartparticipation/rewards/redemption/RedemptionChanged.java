package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something happened to a redemption.
 *
 * @param subject the redemption
 * @param action {@code redemption.reserved}, {@code redemption.redeemed} …
 * @param after values after; neither member nor code
 */
public record RedemptionChanged(Subject subject, String action, Map<String, ?> after) implements Happening {

    /** The kind of subject that a redemption is. */
    public static final String SUBJECT = "redemption";
}
