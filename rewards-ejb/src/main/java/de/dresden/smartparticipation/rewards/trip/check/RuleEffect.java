package de.dresden.smartparticipation.rewards.trip.check;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says of a trip that breaks it.
 *
 * @param verdict its result
 * @param sentence what members and clerks read; what depends on the trip is {@value #OPEN}
 */
public record RuleEffect(Verdict verdict, Reason sentence) implements Serializable {

    /** Stands for what depends on the trip. */
    static final String OPEN = "…";

    private static final long KILOGRAM = 1_000_000;

    /**
     * Nothing of rules that judge no trips.
     *
     * @param value what holds, in the rule's unit
     */
    public static Optional<RuleEffect> of(RuleName rule, long value) {
        return switch (rule) {
            case DAILY_SAVING_MILLIGRAMS -> effect(Verdict.CAP, "capped", value / KILOGRAM);
            case TRIP_MINIMUM_METRES -> effect(Verdict.REJECT, "too-short", OPEN, value);
            case TRIP_OLDEST_DAYS -> effect(Verdict.REJECT, "too-old", value);
            case TRIP_FUTURE_MINUTES -> effect(Verdict.REJECT, "in-future", value);
            case TRIP_ABSURD_PERCENT -> effect(Verdict.REJECT, "absurdly-fast", OPEN, OPEN);
            case SPEED_LEAST -> effect(Verdict.REVIEW, "too-slow", OPEN, value);
            default ->
                switch (rule.theme()) {
                    case SPEEDS -> effect(Verdict.REVIEW, "too-fast", OPEN, value);
                    case LENGTHS -> effect(Verdict.REVIEW, "too-long", OPEN, value);
                    default -> Optional.empty();
                };
        };
    }

    /** Those of the rules that need no value. */
    public static List<RuleEffect> withoutValue() {
        return List.of(
                effect(Verdict.REJECT, "overlaps-with", OPEN, OPEN).orElseThrow(),
                effect(Verdict.REJECT, "before-return").orElseThrow(),
                effect(Verdict.REVIEW, "known-of-another").orElseThrow());
    }

    private static Optional<RuleEffect> effect(Verdict verdict, String key, Object... values) {
        return Optional.of(new RuleEffect(verdict, Reason.of("rewards.trip." + key, values)));
    }
}
