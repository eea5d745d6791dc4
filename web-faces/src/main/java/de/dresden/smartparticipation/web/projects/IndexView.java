package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.tasks.TaskGroup;
import de.dresden.smartparticipation.platform.tasks.TaskView;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import de.dresden.smartparticipation.projects.overview.ProjectsOverview;
import de.dresden.smartparticipation.projects.overview.ProjectsStanding;
import de.dresden.smartparticipation.web.frame.WaitingTasks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Start page of the programme: what waits for the department, and the calls that run with their days. */
@Named("projectsIndexView")
@RequestScoped
public class IndexView {

    private static final String PROGRAMME = "projects";
    private static final int MOST_TILES = 5;

    @Inject
    private ProjectsOverview overview;

    @Inject
    private WaitingTasks waiting;

    @Inject
    private Today today;

    private ProjectsStanding standing;

    /** The steps of the programme that most wait for in the person's departments. */
    public List<TaskGroup> getWaiting() {
        return waiting.overview().largest(TaskView.DEPARTMENT, Integer.MAX_VALUE).stream()
                .filter(group -> group.programme().equals(PROGRAMME))
                .limit(MOST_TILES)
                .toList();
    }

    /** What waits, as the list of tasks calls it. */
    public String words(TaskGroup group) {
        return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .text(PROGRAMME + ".task." + group.step());
    }

    public ProjectsStanding getStanding() {
        if (standing == null) {
            standing = overview.standing();
        }
        return standing;
    }

    /** Where a phase lies, seen from today: {@code past}, {@code now}, {@code later}. */
    public String time(PhaseDays phase) {
        return today.time(phase);
    }
}
