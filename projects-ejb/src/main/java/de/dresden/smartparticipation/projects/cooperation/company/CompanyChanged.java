package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something happened to a company.
 *
 * @param subject the company
 * @param action {@code company.submitted}, {@code company.released} …
 * @param before values before, the changed ones only; no words of persons
 * @param after values after, a reason of the city's included
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 * @param orders mails that tell of it
 */
public record CompanyChanged(
        Subject subject,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks,
        List<LetterOrder> orders)
        implements Happening {

    /** The kind of subject that a company is. */
    public static final String SUBJECT = "company";

    /** Who a company is that one named was found by its name. */
    static CompanyChanged recognised(NamedCompanies.Recognised one) {
        return new CompanyChanged(
                one.company(),
                SUBJECT + ".wish-recognised",
                Map.of(),
                Map.of("other", one.other()),
                null,
                List.of(),
                List.of());
    }

    /** Whether it takes no part any more from now on. */
    public boolean leaving() {
        return action.equals(SUBJECT + ".withdrawn") || action.equals(SUBJECT + ".refused");
    }

    CompanyChanged with(List<TaskChange> changes, List<LetterOrder> mails) {
        return new CompanyChanged(subject, action, before, after, actingFor, changes, mails);
    }

    CompanyChanged telling(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(after);
        more.put(name, value);
        return new CompanyChanged(subject, action, before, more, actingFor, tasks, orders);
    }
}
