package de.dresden.smartparticipation.rewards.rule;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether a value can be decided: within the rule's range, from now on, with a reason. */
final class AcceptableValue {

    private static final int LONGEST_REMARK = 1_000;

    private AcceptableValue() {}

    /** All that speaks against it; empty: nothing does. */
    static List<Reason> problems(RuleName name, long value, Instant validFrom, String remark, Instant now) {
        List<Reason> problems = new ArrayList<>();
        if (value < name.least() || value > name.most()) {
            problems.add(Reason.of("rewards.rule-value.range", name.least(), name.most()));
        }
        if (validFrom == null || validFrom.isBefore(now)) {
            problems.add(Reason.of("rewards.rule-value.past"));
        }
        if (remark == null || remark.isBlank() || remark.strip().length() > LONGEST_REMARK) {
            problems.add(Reason.of("rewards.rule-value.remark", LONGEST_REMARK));
        }
        return problems;
    }
}
