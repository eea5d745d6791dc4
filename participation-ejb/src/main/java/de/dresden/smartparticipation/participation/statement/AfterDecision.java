package de.dresden.smartparticipation.participation.statement;

/**
 * A statement that came late and after the council's decision on the weighing: it is kept, nobody rules on it, and its sender is told
 * so. Where the draft is published once more, the decision is open again, and so is what was not answered yet.
 */
public final class AfterDecision {

    /** On {@code participation.statement s}: nothing of it was weighed, and nobody ruled on it. */
    public static final String UNWEIGHED = """
            (s.late_ruling is null and s.group_id is null
             and not exists (select from participation.statement_point u where u.statement_id = s.id))""";

    /** On {@code participation.statement s}: it came late and after the decision. */
    public static final String CONDITION = "(s.state in ('RECEIVED', 'NOTIFIED') and " + UNWEIGHED
            + " and exists (select from participation.plan_step w where w.plan_id = s.plan_id and w.kind = 'WEIGHING')"
            + " and exists (select from participation.plan_round r"
            + " left join participation.hearing h on h.round_id = s.round_id and h.agency_id = s.agency_id"
            + " where r.id = s.round_id and (s.received_at at time zone 'Europe/Berlin')::date > "
            + StatementLists.LAST_DAY + "))";

    private AfterDecision() {}
}
