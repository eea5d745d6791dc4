package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.geo.Areas;
import de.dresden.smartparticipation.platform.identity.Departments;
import de.dresden.smartparticipation.platform.identity.People;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.dossier.ProjectDossiers;
import de.dresden.smartparticipation.projects.project.ProjectFile;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.project.ProjectTask;
import de.dresden.smartparticipation.projects.project.ProjectViews;
import de.dresden.smartparticipation.projects.project.ProjectWork;
import de.dresden.smartparticipation.projects.project.Projects;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A project's file: what it is, what is to be done, who takes part, what happened. */
@Named("projectsProjectView")
@ViewScoped
public class ProjectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectViews projects;

    @Inject
    private Projects commands;

    @Inject
    private ProjectWork work;

    @Inject
    private ProjectDossiers dossiers;

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private Areas areas;

    @Inject
    private Notices notices;

    private String reference;
    private ProjectFile file;
    private List<String> districts;
    private Map<String, String> workers = Map.of();
    private final TaskForm task = new TaskForm();
    private ProjectLight light;
    private String lightReason;
    private ProjectState next;
    private String reason;
    private String doneNote;

    public void load() {
        file = projects.file(reference);
        districts = areas.names().stream()
                .filter(one -> file.districts().contains(one.key()))
                .map(AreaName::name)
                .toList();
        if (file.runs()) {
            workers = offered();
        }
        light = file.project().light();
        lightReason = file.project().lightReason();
    }

    private Map<String, String> offered() {
        Map<String, String> offered = new LinkedHashMap<>();
        people.with(Role.PROJECT_MANAGER, file.project().department())
                .forEach(one -> offered.put("p" + one.id(), one.name()));
        file.team().forEach(one -> offered.put("p" + one.person(), one.name()));
        departments.names().forEach(one -> offered.put("d" + one.id(), one.name()));
        return offered;
    }

    public String setLight() {
        return act("projects.project.light-set", () -> commands.setLight(file.key(), light, lightReason));
    }

    public String move() {
        return act("projects.project.moved", () -> commands.move(file.key(), next, reason));
    }

    /** As what is known of it says. */
    public String follow() {
        return act(
                "projects.project.moved",
                () -> commands.move(file.key(), file.proposal().state(), null));
    }

    public String give() {
        return act("projects.project.task.given", () -> work.give(reference, task.task()));
    }

    public String finish(ProjectTask one) {
        return act("projects.project.task.finished", () -> work.finish(reference, one.id(), one.version(), doneNote));
    }

    public String reopen(ProjectTask one) {
        return act("projects.project.task.reopened", () -> work.reopen(reference, one.id(), one.version()));
    }

    /** Sends the file on paper. */
    public void print() throws IOException {
        WholeFile.send(reference + ".pdf", out -> dossiers.print(reference, language(), out));
    }

    /** Sends all of it as an archive. */
    public void pack() throws IOException {
        WholeFile.send(reference + ".zip", out -> dossiers.pack(reference, language(), out));
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Where a colleague was faster, the next try starts from what is there now. */
    private String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said);
        return "/projects/project.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Whether there is something that this person may say is done. */
    public boolean isMayFinishOne() {
        return !file.project().state().over() && file.tasks().stream().anyMatch(one -> one.mayFinish() && !one.done());
    }

    public ProjectLight[] getLights() {
        return ProjectLight.values();
    }

    public List<ProjectState> getStates() {
        return List.copyOf(file.project().state().next());
    }

    /** Who may be given a task: {@code p} and a person's key, {@code d} and a department's. */
    public Map<String, String> getWorkers() {
        return workers;
    }

    public TaskForm getTask() {
        return task;
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

    public ProjectLight getLight() {
        return light;
    }

    public void setLight(ProjectLight light) {
        this.light = light;
    }

    public String getLightReason() {
        return lightReason;
    }

    public void setLightReason(String lightReason) {
        this.lightReason = lightReason;
    }

    public ProjectState getNext() {
        return next;
    }

    public void setNext(ProjectState next) {
        this.next = next;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDoneNote() {
        return doneNote;
    }

    public void setDoneNote(String doneNote) {
        this.doneNote = doneNote;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
