package de.dresden.smartparticipation.rewards.rule;

import java.util.EnumMap;
import java.util.Map;

/**
 * The values that hold at a moment.
 *
 * @param decided values that were decided; for every other rule the delivered one holds
 */
public record RuleSheet(Map<RuleName, Long> decided) {

    /** All as delivered. */
    public static final RuleSheet DELIVERED = new RuleSheet(Map.of());

    public RuleSheet {
        decided = Map.copyOf(decided);
    }

    /** The value in the rule's unit. */
    public long of(RuleName name) {
        return decided.getOrDefault(name, name.delivered());
    }

    /** The same but for one value. */
    public RuleSheet with(RuleName name, long value) {
        Map<RuleName, Long> other = new EnumMap<>(RuleName.class);
        other.putAll(decided);
        other.put(name, value);
        return new RuleSheet(other);
    }
}
