package de.dresden.smartparticipation.projects.budget;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A budget line as it is entered.
 *
 * @param number numbers with dots between them, at most 40 characters
 * @param title 3 to 200 characters
 * @param department key of the department that manages it
 */
public record NewLine(String number, String title, long department) implements Serializable {

    private static final int LONGEST_NUMBER = 40;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 200;

    public NewLine {
        number = number == null ? "" : number.strip();
        title = title == null ? "" : title.strip();
    }

    /** @throws Refused with everything that is wrong */
    void require() {
        List<Reason> problems = new ArrayList<>();
        if (number.length() > LONGEST_NUMBER || !number.matches("[0-9]+(\\.[0-9]+){1,7}")) {
            problems.add(Reason.of("projects.budget.line-number"));
        }
        if (title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE) {
            problems.add(Reason.of("projects.budget.line-title", LONGEST_TITLE));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
