package de.dresden.smartparticipation.rewards.rule;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keeps the decisions. */
@Dependent
class RuleBook {

    private static final String ADD = """
            insert into rewards.rule_value (name, value, valid_from, decided_at, decided_by, decided_for, remark)
            values (?, ?, ?, ?, ?, ?::bigint, ?) on conflict (name, valid_from) do nothing returning id""";

    private static final String STANDING = """
            select distinct on (name, ahead) name, value, valid_from, ahead
            from (select name, value, valid_from, valid_from > ? as ahead from rewards.rule_value) decided
            order by name, ahead, case when ahead then valid_from end, valid_from desc""";

    private static final String HISTORY = """
            select r.value, r.valid_from, r.decided_at, p.name as decided_by, r.remark
            from rewards.rule_value r left join platform.v_person p on p.id = r.decided_by
            where r.name = ? order by r.valid_from desc""";

    @Inject
    private Sql sql;

    RuleBook() {}

    RuleBook(Sql sql) {
        this.sql = sql;
    }

    /** @throws Refused where another value was decided for the same moment */
    long add(RuleName name, long value, Instant validFrom, String remark, Capacity by, Instant now) {
        return sql.first(ADD, row -> row.number("id"), name, value, validFrom, now, by.person(), by.actingFor(), remark)
                .orElseThrow(() -> new Refused(Reason.of("rewards.rule-value.twice", validFrom)));
    }

    List<RuleRow> standing(Instant now) {
        Map<RuleName, RuleDecision> holds = new EnumMap<>(RuleName.class);
        Map<RuleName, RuleDecision> comes = new EnumMap<>(RuleName.class);
        sql.each(STANDING, row -> note(row, holds, comes), now);
        List<RuleRow> rows = new ArrayList<>();
        for (RuleName name : RuleName.values()) {
            RuleDecision current = holds.get(name);
            RuleDecision next = comes.get(name);
            rows.add(new RuleRow(
                    name,
                    current == null ? name.delivered() : current.value(),
                    current == null ? null : current.validFrom(),
                    next == null ? null : next.value(),
                    next == null ? null : next.validFrom()));
        }
        return rows;
    }

    List<RuleDecision> history(RuleName name) {
        return sql.list(
                HISTORY,
                row -> new RuleDecision(
                        row.number("value"),
                        row.instant("valid_from"),
                        row.instant("decided_at"),
                        row.text("decided_by"),
                        row.text("remark")),
                name);
    }

    private static void note(Row row, Map<RuleName, RuleDecision> holds, Map<RuleName, RuleDecision> comes)
            throws SQLException {
        String text = row.text("name");
        for (RuleName name : RuleName.values()) {
            if (name.name().equals(text)) {
                (row.flag("ahead") ? comes : holds)
                        .put(name, new RuleDecision(row.number("value"), row.instant("valid_from"), null, null, null));
            }
        }
    }
}
