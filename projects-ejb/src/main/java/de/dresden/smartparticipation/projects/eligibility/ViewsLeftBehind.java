package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.application.ApplicationChanged;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Nobody gives a view any more on what was withdrawn or refused. */
@Dependent
class ViewsLeftBehind {

    private static final Set<String> OVER = Set.of("application.withdrawn", "application.refused");

    @Inject
    private ViewRegister register;

    @Inject
    private ViewLetters letters;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private Happenings happenings;

    void drop(@Observes ApplicationChanged change) {
        if (!OVER.contains(change.action())) {
            return;
        }
        List<DepartmentView> open = register.open(change.subject().id());
        if (open.isEmpty()) {
            return;
        }
        ApplicationFrame application = applications.of(change.subject().id());
        Set<Long> departments = new TreeSet<>();
        List<TaskChange> tasks = new ArrayList<>(List.of(ViewTasks.notOverdue(application)));
        open.forEach(view -> {
            view.withdraw();
            departments.add(view.department());
            tasks.add(ViewTasks.given(application, view.department()));
        });
        register.flush();
        happenings.record(CheckChanged.of(
                application,
                "view-withdrawn",
                Map.of(),
                Map.of("departments", letters.names(departments)),
                Capacity.NOBODY,
                tasks));
    }
}
