package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Set;

/**
 * Which settlements to list.
 *
 * @param text part of a reference, of a payment order or of the partner's name; null or empty: all
 * @param states none: all
 * @param month null: all
 */
public record SettlementFilter(String text, Set<SettlementState> states, YearMonth month) implements Serializable {

    public SettlementFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        states = Set.copyOf(states);
    }

    public static SettlementFilter all() {
        return new SettlementFilter(null, Set.of(), null);
    }
}
