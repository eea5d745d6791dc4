package de.dresden.smartparticipation.rewards.rule;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Instant;

/** A limit's value as two people have decided it; the accounts 1 and 2 are there. */
public final class DecidedRule {

    private static final Capacity SECOND = new Capacity(2L, null);

    private static final String RELEASED = """
            insert into rewards.rule_proposal (id, name, value, valid_from, remark, created_at, approval_state, entered_by,
                proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at, version)
            values (nextval('rewards.rule_proposal_id'), ?, ?, ?, ?, ?, 'APPROVED', 1, 1, ?, sha256('test'), 2, ?, 1) returning id""";

    private DecidedRule() {}

    /** Holds from that moment on, which is the one of the decision too. */
    public static void in(Sql sql, RuleName name, long value, Instant now) {
        in(sql, name, value, now, "Test", now);
    }

    static void in(Sql sql, RuleName name, long value, Instant from, String remark, Instant now) {
        long proposal = sql.first(RELEASED, row -> row.number("id"), name, value, from, remark, now, now, now)
                .orElseThrow();
        new RuleBook(sql).add(proposal, from, SECOND, now);
    }
}
