package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Something happened to the bounds of the programme.
 *
 * @param action {@code tandem-rules.proposed}, {@code tandem-rules.released} …
 * @param before what was in force
 * @param after number, bounds and reason of the version
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks the second person's task
 */
public record TandemRulesChanged(
        String action, Map<String, ?> before, Map<String, ?> after, Long actingFor, List<TaskChange> tasks)
        implements Happening {

    static final Subject SUBJECT = new Subject("tandem-rules", 1, "Tandem");

    private static final String TASK = "tandem-rules.release";
    private static final int DAYS = 7;

    @Override
    public Subject subject() {
        return SUBJECT;
    }

    static List<TaskChange> open(LocalDate today) {
        return List.of(new TaskChange.Open(
                TASK,
                SUBJECT,
                "projects",
                Texts.german().text("projects.tandem.bounds-title"),
                Texts.german().text("projects.company.programme"),
                Role.COOPERATION_MANAGER,
                null,
                null,
                today.plusDays(DAYS),
                "/cooperation/tandemRules.xhtml"));
    }

    static List<TaskChange> done() {
        return List.of(new TaskChange.Close(TASK, SUBJECT));
    }
}
