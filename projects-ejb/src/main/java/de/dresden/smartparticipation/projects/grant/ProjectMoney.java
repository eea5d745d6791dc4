package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.util.List;

/**
 * The money of a project.
 *
 * @param project the project
 * @param grant its grant, or null
 * @param standing what has become of the grant's money, or null
 * @param reclaims what of it is asked back, the first one first; those that were dropped are not among them
 * @param notices all notices, the latest first
 * @param budget its part of budget lines, by line and year
 * @param runs whether this person runs it
 */
public record ProjectMoney(
        ProjectFrame project,
        GrantFrame grant,
        GrantStanding standing,
        List<ReclaimedRow> reclaims,
        List<NoticeRow> notices,
        List<BudgetShareRow> budget,
        boolean runs)
        implements Serializable {

    public ProjectMoney {
        reclaims = List.copyOf(reclaims);
        notices = List.copyOf(notices);
        budget = List.copyOf(budget);
    }

    /** What all lines together have bound, in cents. */
    public long committedCents() {
        return budget.stream().mapToLong(BudgetShareRow::committedCents).sum();
    }

    /** What was paid from all lines together, less what came back, in cents. */
    public long paidCents() {
        return budget.stream().mapToLong(BudgetShareRow::paidCents).sum();
    }

    /** What is set aside on all lines together, in cents. */
    public long reservedCents() {
        return budget.stream().mapToLong(BudgetShareRow::reservedCents).sum();
    }
}
