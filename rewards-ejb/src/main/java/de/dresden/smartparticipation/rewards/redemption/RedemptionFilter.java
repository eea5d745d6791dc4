package de.dresden.smartparticipation.rewards.redemption;

import java.io.Serializable;
import java.util.Set;

/**
 * Which redemptions to list.
 *
 * @param text part of the reference, the offer's title or reference, the partner's name or the member's pseudonym; null or empty: all
 * @param states none: all
 */
public record RedemptionFilter(String text, Set<RedemptionState> states) implements Serializable {

    public RedemptionFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        states = Set.copyOf(states);
    }

    public static RedemptionFilter all() {
        return new RedemptionFilter(null, Set.of());
    }
}
