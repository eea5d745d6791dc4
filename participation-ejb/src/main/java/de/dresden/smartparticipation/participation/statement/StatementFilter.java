package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;
import java.util.Set;

/**
 * Which statements a list shows; empty parts do not restrict.
 *
 * @param plan reference of the plan, or null: of all plans
 * @param text words in the text or the reference; where senders may be known, in their names too; may be null
 * @param states any of these states
 * @param channels any of these channels
 * @param agencies TRUE: only of agencies; FALSE: only of citizens; null: of both
 * @param late only late ones
 * @param departments with a point of any of these departments
 * @param group key of a group, or null
 */
public record StatementFilter(
        String plan,
        String text,
        Set<StatementState> states,
        Set<StatementChannel> channels,
        Boolean agencies,
        boolean late,
        Set<Long> departments,
        Long group)
        implements Serializable {

    public StatementFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        departments = departments == null ? Set.of() : Set.copyOf(departments);
    }

    public static StatementFilter of(String plan) {
        return new StatementFilter(plan, null, Set.of(), Set.of(), null, false, Set.of(), null);
    }
}
