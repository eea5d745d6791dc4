package de.dresden.smartparticipation.rewards.rule;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.time.Instant;
import java.util.Map;

/**
 * A rule has, or will have, another value.
 *
 * @param id number of the decision
 * @param name the rule
 * @param old what held when it was decided
 * @param value what will hold
 * @param validFrom from when
 * @param remark why
 */
record RuleDecided(long id, RuleName name, long old, long value, Instant validFrom, String remark)
        implements Happening {

    @Override
    public Subject subject() {
        return new Subject("rule", id, name.name());
    }

    @Override
    public String action() {
        return "rule.decided";
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("value", old);
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("value", value, "validFrom", validFrom.toString(), "remark", remark);
    }
}
