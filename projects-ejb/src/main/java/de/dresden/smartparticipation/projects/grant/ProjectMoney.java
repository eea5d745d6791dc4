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
 * @param notices all notices, the latest first
 * @param budget its part of budget lines, by line and year
 * @param runs whether this person runs it
 */
public record ProjectMoney(
        ProjectFrame project,
        GrantFrame grant,
        GrantStanding standing,
        List<NoticeRow> notices,
        List<BudgetShareRow> budget,
        boolean runs)
        implements Serializable {

    public ProjectMoney {
        notices = List.copyOf(notices);
        budget = List.copyOf(budget);
    }
}
