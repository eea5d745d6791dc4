package de.dresden.smartparticipation.projects.application;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * A step of the schedule.
 *
 * @param title what is done, 1 to 200 characters
 * @param first first month
 * @param last last month, included
 */
public record PlanStep(String title, YearMonth first, YearMonth last) implements Serializable {

    public PlanStep {
        title = Given.line(title);
    }
}
