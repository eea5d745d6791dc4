package de.dresden.smartparticipation.rewards.rule;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** What holds, for the other rooms; one statement a call. */
@Dependent
public class RuleValues {

    private static final String AT = """
            select distinct on (name) name, value from rewards.rule_value
            where valid_from <= ? order by name, valid_from desc""";

    @Inject
    private Sql sql;

    RuleValues() {}

    /** For tests and programs outside the container. */
    public RuleValues(Sql sql) {
        this.sql = sql;
    }

    /** All values that hold at a moment. */
    public RuleSheet at(Instant moment) {
        Map<RuleName, Long> decided = new EnumMap<>(RuleName.class);
        sql.each(AT, row -> known(row.text("name"), row.number("value"), decided), moment);
        return new RuleSheet(decided);
    }

    /** One value that holds at a moment, in the rule's unit. */
    public long of(RuleName name, Instant moment) {
        return sql.first(
                        "select value from rewards.rule_value where name = ? and valid_from <= ? order by valid_from desc limit 1",
                        row -> row.number("value"),
                        name,
                        moment)
                .orElse(name.delivered());
    }

    /** A rule that a newer version knows and this one does not, as after a step back, is passed over. */
    private static void known(String name, long value, Map<RuleName, Long> into) {
        for (RuleName rule : RuleName.values()) {
            if (rule.name().equals(name)) {
                into.put(rule, value);
            }
        }
    }
}
