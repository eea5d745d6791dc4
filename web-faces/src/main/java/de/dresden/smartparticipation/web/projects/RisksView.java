package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.plan.ProjectRisks;
import de.dresden.smartparticipation.projects.plan.RiskClass;
import de.dresden.smartparticipation.projects.plan.RiskSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What may go wrong in a project: matrix and list. */
@Named("projectsRisksView")
@ViewScoped
public class RisksView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The most probable one on top, as a matrix is read. */
    private static final List<Integer> DOWN = List.of(5, 4, 3, 2, 1);

    private static final List<Integer> ACROSS = List.of(1, 2, 3, 4, 5);

    @Inject
    private ProjectRisks risks;

    private String project;
    private RiskSheet sheet;

    public void load() {
        sheet = risks.sheet(project);
    }

    public List<Integer> getProbabilities() {
        return DOWN;
    }

    public List<Integer> getEffects() {
        return ACROSS;
    }

    /** How grave what lies in a field of the matrix is. */
    public RiskClass grade(int probability, int effect) {
        return RiskClass.of(probability * effect);
    }

    public RiskSheet getSheet() {
        return sheet;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }
}
