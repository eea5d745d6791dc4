package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.TypedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a department says.
 *
 * @param cost whether the costs are realistic
 * @param feasible whether it can be done
 * @param statement in words, 1 to 2,000 characters
 * @param conditions under which it holds, up to 2,000 characters, or null
 */
public record ViewData(Agreement cost, Agreement feasible, String statement, String conditions)
        implements Serializable {

    static final int LONGEST = 2_000;

    public ViewData {
        statement = TypedText.text(statement);
        conditions = TypedText.text(conditions);
    }

    /** Everything that is missing or too long. */
    List<Reason> problems() {
        List<Reason> problems = new ArrayList<>();
        if (cost == null || feasible == null) {
            problems.add(because("view-answers"));
        }
        if (statement == null || statement.length() > LONGEST) {
            problems.add(because("view-statement", LONGEST));
        }
        if (conditions != null && conditions.length() > LONGEST) {
            problems.add(because("view-conditions", LONGEST));
        }
        return problems;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.eligibility." + what, arguments);
    }
}
