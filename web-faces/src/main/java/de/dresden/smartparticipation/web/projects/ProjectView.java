package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.projects.project.ProjectFile;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectViews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A project's file. */
@Named("projectsProjectView")
@ViewScoped
public class ProjectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectViews projects;

    @Inject
    private Areas areas;

    private String reference;
    private ProjectFile file;
    private List<String> districts;

    public void load() {
        file = projects.file(reference);
        districts = areas.names().stream()
                .filter(one -> file.districts().contains(one.key()))
                .map(AreaName::name)
                .toList();
    }

    public ProjectFrame getProject() {
        return file.project();
    }

    public ProjectFile getFile() {
        return file;
    }

    public List<String> getDistrictNames() {
        return districts;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
