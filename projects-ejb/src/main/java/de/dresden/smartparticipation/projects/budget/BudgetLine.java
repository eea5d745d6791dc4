package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;

/**
 * A budget line.
 *
 * @param number as in the city's budget, {@code 57.3.1.01.431800}
 * @param department key of the department that manages it
 */
public record BudgetLine(long id, String number, String title, long department) implements Serializable {

    static final String SUBJECT = "budget-line";

    Subject subject() {
        return new Subject(SUBJECT, id, number);
    }
}
