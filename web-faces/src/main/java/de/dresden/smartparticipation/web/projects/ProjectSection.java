package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectPermits;
import de.dresden.smartparticipation.projects.project.ProjectViews;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.inject.Inject;
import java.io.Serializable;

/** What the pages of a project's sections have alike: the project, what the person may do with it, and how a command ends. */
public abstract class ProjectSection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectViews projects;

    @Inject
    private Notices notices;

    private String reference;
    private ProjectPermits permits;

    public void load() {
        permits = projects.permits(reference);
        show();
    }

    /** Reads what the page shows. */
    protected abstract void show();

    /** Path of the page, as {@code /projects/diary.xhtml}. */
    protected abstract String path();

    /** Where a colleague was faster, the next try starts from what is there now. */
    protected final String act(String said, Runnable command) {
        try {
            command.run();
        } catch (Conflict faster) {
            load();
            throw faster;
        }
        notices.done(said);
        return path() + "?faces-redirect=true&project=" + reference;
    }

    public final ProjectFrame getProject() {
        return permits.project();
    }

    public final boolean isRuns() {
        return permits.runs();
    }

    /** Whether the person adds to it: runs it or is of its team, as long as it is not over. */
    public final boolean isWrites() {
        return permits.writes();
    }

    public final String getReference() {
        return reference;
    }

    public final void setReference(String reference) {
        this.reference = reference;
    }
}
