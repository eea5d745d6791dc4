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

    // exactly what was released, read where it stands
    private static final String ADD = """
            insert into rewards.rule_value (name, value, valid_from, decided_at, decided_by, decided_for, remark, proposal_id)
            select p.name, p.value, ?::timestamptz, ?::timestamptz, ?::bigint, ?::bigint, p.remark, p.id
            from rewards.rule_proposal p where p.id = ? and p.approved
            on conflict (name, valid_from) do nothing returning id""";

    private static final String STANDING = """
            select distinct on (name, ahead) name, value, valid_from, ahead
            from (select name, value, valid_from, valid_from > ? as ahead from rewards.rule_value) decided
            order by name, ahead, case when ahead then valid_from end, valid_from desc""";

    private static final String HISTORY = """
            select 'RELEASED' as outcome, r.value, r.valid_from, r.decided_at, a.name as proposed_by, d.name as decided_by, r.remark,
                null as answer
            from rewards.rule_value r left join rewards.rule_proposal p on p.id = r.proposal_id
            left join platform.v_person a on a.id = p.proposed_by
            left join platform.v_person d on d.id = r.decided_by
            where r.name = ?
            union all
            select case p.approval_state when 'RETURNED' then 'RETURNED' else 'WITHDRAWN' end, p.value, p.valid_from,
                coalesce(p.returned_at, p.withdrawn_at), a.name, d.name, p.remark, p.return_remark
            from rewards.rule_proposal p
            left join platform.v_person a on a.id = p.entered_by
            left join platform.v_person d on d.id = p.returned_by
            where p.name = ? and p.approval_state in ('NONE', 'RETURNED')
            order by decided_at desc, valid_from desc""";

    @Inject
    private Sql sql;

    RuleBook() {}

    RuleBook(Sql sql) {
        this.sql = sql;
    }

    /**
     * Writes down what was released.
     *
     * @param proposal number of the released proposal
     * @param validFrom from when it holds
     * @throws Refused where another value was decided for the same moment
     */
    void add(long proposal, Instant validFrom, Capacity by, Instant now) {
        sql.first(ADD, row -> row.number("id"), validFrom, now, by.person(), by.actingFor(), proposal)
                .orElseThrow(() -> taken(validFrom));
    }

    /** @throws Refused where another value is decided for that moment; null: from its release on, which is none yet */
    void requireFree(RuleName name, Instant validFrom) {
        if (validFrom != null
                && sql.first(
                                "select id from rewards.rule_value where name = ? and valid_from = ?",
                                row -> row.number("id"),
                                name,
                                validFrom)
                        .isPresent()) {
            throw taken(validFrom);
        }
    }

    private static Refused taken(Instant validFrom) {
        return new Refused(Reason.of("rewards.rule-value.twice", validFrom));
    }

    RuleRow standing(RuleName name, Instant now) {
        return standing(now).stream()
                .filter(row -> row.name() == name)
                .findFirst()
                .orElseThrow();
    }

    List<RuleRow> standing(Instant now) {
        Map<RuleName, Holding> holds = new EnumMap<>(RuleName.class);
        Map<RuleName, Holding> comes = new EnumMap<>(RuleName.class);
        sql.each(STANDING, row -> note(row, holds, comes), now);
        List<RuleRow> rows = new ArrayList<>();
        for (RuleName name : RuleName.values()) {
            Holding current = holds.get(name);
            Holding next = comes.get(name);
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
                        RuleOutcome.valueOf(row.text("outcome")),
                        row.number("value"),
                        row.instant("valid_from"),
                        row.instant("decided_at"),
                        row.text("proposed_by"),
                        row.text("decided_by"),
                        row.text("remark"),
                        row.text("answer")),
                name,
                name);
    }

    private static void note(Row row, Map<RuleName, Holding> holds, Map<RuleName, Holding> comes) throws SQLException {
        String text = row.text("name");
        for (RuleName name : RuleName.values()) {
            if (name.name().equals(text)) {
                (row.flag("ahead") ? comes : holds)
                        .put(name, new Holding(row.number("value"), row.instant("valid_from")));
            }
        }
    }

    /**
     * @param value in the rule's unit
     * @param validFrom since when, or from when on
     */
    private record Holding(long value, Instant validFrom) {}
}
