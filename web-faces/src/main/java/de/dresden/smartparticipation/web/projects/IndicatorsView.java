package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.evaluation.IndicatorKey;
import de.dresden.smartparticipation.projects.evaluation.IndicatorViews;
import de.dresden.smartparticipation.projects.evaluation.Indicators;
import de.dresden.smartparticipation.projects.evaluation.ProjectIndicators;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The indicators of a project: how far each has come, what the call expects besides, and a new one. */
@Named("projectsIndicatorsView")
@ViewScoped
public class IndicatorsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IndicatorViews views;

    @Inject
    private Indicators indicators;

    @Inject
    private Notices notices;

    private String project;
    private ProjectIndicators list;
    private final IndicatorForm form = new IndicatorForm();

    public void load() {
        list = views.of(project);
    }

    public String takeOver() {
        notices.done("projects.indicators.taken-over", indicators.takeOver(project));
        return "/projects/indicators.xhtml?faces-redirect=true&project=" + project;
    }

    public String add() {
        IndicatorKey added = indicators.add(project, form.data());
        notices.done("projects.indicators.added");
        return "/projects/indicator.xhtml?faces-redirect=true&id=" + added.id();
    }

    public ProjectIndicators getList() {
        return list;
    }

    public IndicatorForm getForm() {
        return form;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }
}
