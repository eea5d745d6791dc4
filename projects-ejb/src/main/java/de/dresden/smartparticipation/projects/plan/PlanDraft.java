package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Takes the steps of an application's schedule over: months become days. */
@Dependent
class PlanDraft {

    private static final String STEPS =
            "select title, first_month, last_month from projects.application_step where application_id = ? order by position";

    @Inject
    private Sql sql;

    @Inject
    private PlanRegister register;

    /** Whether there is a schedule to take over. */
    boolean possible(ProjectFrame project) {
        return project.application() != null && !steps(project).isEmpty();
    }

    List<PlanItem> make(ProjectFrame project) {
        if (project.application() == null) {
            return List.of();
        }
        steps(project).forEach(step -> register.add(project.id(), ItemKind.PACKAGE, step));
        return register.items(project.id());
    }

    private List<ItemData> steps(ProjectFrame project) {
        return sql.list(
                STEPS,
                row -> new ItemData(
                        row.text("title"),
                        row.day("first_month"),
                        endOf(row.day("last_month")),
                        null,
                        project.department(),
                        null),
                project.application());
    }

    private static LocalDate endOf(LocalDate month) {
        return YearMonth.from(month).atEndOfMonth();
    }
}
