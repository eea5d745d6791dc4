package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A project in the portfolio. Money in cents.
 *
 * @param project the project
 * @param department name of the department that leads it
 * @param call reference of its call, or null
 * @param callTitle title of its call, or null
 * @param areas names of its Stadtteile
 * @param first first month, or null
 * @param last last month, or null
 * @param plannedCents what the city was asked to bear
 * @param grantedCents what the grant in force gives; 0 without one
 * @param committedCents what of it is bound over all years
 * @param paidCents what of that was paid, less what came back
 * @param milestone title of the next milestone that is not reached, or null
 * @param due its day, or null
 */
public record PortfolioRow(
        ProjectFrame project,
        String department,
        String call,
        String callTitle,
        List<String> areas,
        YearMonth first,
        YearMonth last,
        long plannedCents,
        long grantedCents,
        long committedCents,
        long paidCents,
        String milestone,
        LocalDate due)
        implements Serializable {

    public PortfolioRow {
        areas = List.copyOf(areas);
    }

    /** Its Stadtteile in one line. */
    public String where() {
        return String.join(", ", areas);
    }
}
