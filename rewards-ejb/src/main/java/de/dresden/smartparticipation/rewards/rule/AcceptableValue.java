package de.dresden.smartparticipation.rewards.rule;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether a value can be decided: within the rule's range, from now on, with a reason. */
final class AcceptableValue {

    private static final int LONGEST_REMARK = 1_000;
    private static final int MILLIGRAMS_OF_A_KILOGRAM = 6; // powers of ten

    private AcceptableValue() {}

    /** All that speaks against it; empty: nothing does. */
    static List<Reason> problems(RuleName name, long value, Instant validFrom, String remark, Instant now) {
        List<Reason> problems = new ArrayList<>();
        if (value < name.least() || value > name.most()) {
            problems.add(range(name));
        }
        if (validFrom == null || validFrom.isBefore(now)) {
            problems.add(Reason.of("rewards.rule-value.past"));
        }
        if (remark == null || remark.isBlank() || remark.strip().length() > LONGEST_REMARK) {
            problems.add(Reason.of("rewards.rule-value.remark", LONGEST_REMARK));
        }
        return problems;
    }

    /** Masses are typed in kilograms, so the sentence has kilograms too. */
    private static Reason range(RuleName name) {
        return name.unit() == RuleUnit.MILLIGRAMS
                ? Reason.of("rewards.rule-value.range-kilograms", kilograms(name.least()), kilograms(name.most()))
                : Reason.of("rewards.rule-value.range", name.least(), name.most());
    }

    private static BigDecimal kilograms(long milligrams) {
        return BigDecimal.valueOf(milligrams, MILLIGRAMS_OF_A_KILOGRAM);
    }
}
