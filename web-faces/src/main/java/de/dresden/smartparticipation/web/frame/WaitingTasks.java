package de.dresden.smartparticipation.web.frame;

import de.dresden.smartparticipation.platform.tasks.TaskOverview;
import de.dresden.smartparticipation.platform.tasks.TaskView;
import de.dresden.smartparticipation.platform.tasks.Tasks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What waits for the person, counted once a request, for the navigation and the start page. */
@RequestScoped
public class WaitingTasks {

    @Inject
    private Tasks tasks;

    private TaskOverview overview;

    public TaskOverview overview() {
        if (overview == null) {
            overview = tasks.overview();
        }
        return overview;
    }

    /** How many wait, by the page where they are worked on; pages where nothing waits are left out. */
    Map<String, Long> byPage() {
        Map<String, Long> counts = new HashMap<>();
        counts.put("/index.xhtml", overview().open(TaskView.MINE));
        counts.put("/responses/list.xhtml", overview().waiting(TaskView.DEPARTMENT, "response.approve"));
        counts.put("/contributions/moderation.xhtml", overview().waiting(TaskView.DEPARTMENT, "consultation.moderate"));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
