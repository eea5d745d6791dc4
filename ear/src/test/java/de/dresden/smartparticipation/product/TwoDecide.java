package de.dresden.smartparticipation.product;

/** A limit's value as two people have decided it just now, where a test has no time for their pages. */
public final class TwoDecide {

    private static final String DECIDED = """
            with moment as (select clock_timestamp() as n),
            people as (select min(id) as one, max(id) as other from platform.account),
            proposal as (
                insert into rewards.rule_proposal (id, name, value, remark, created_at, approval_state, entered_by, proposed_by,
                    proposed_at, content_hash, first_approved_by, first_approved_at, version)
                select nextval('rewards.rule_proposal_id'), '%1$s', %2$d, 'Test', n, 'APPROVED', one, one, n, sha256('test'), other, n, 1
                from moment, people returning id)
            insert into rewards.rule_value (name, value, valid_from, decided_at, decided_by, remark, proposal_id)
            select '%1$s', %2$d, n, n, other, 'Test', proposal.id from moment, people, proposal returning id""";

    private TwoDecide() {}

    /** The statement that does it; the value is in the rule's unit. */
    public static String that(String rule, long value) {
        return DECIDED.formatted(rule, value);
    }
}
