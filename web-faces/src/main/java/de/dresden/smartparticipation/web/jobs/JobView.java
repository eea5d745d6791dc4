package de.dresden.smartparticipation.web.jobs;

import de.dresden.smartparticipation.platform.jobs.JobDetails;
import de.dresden.smartparticipation.platform.jobs.JobProblem;
import de.dresden.smartparticipation.platform.jobs.Jobs;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One job: how far it is, what it found wrong, what it made. */
@Named("jobsJobView")
@ViewScoped
public class JobView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    private Jobs jobs;

    @Inject
    private JobPanel panel;

    @Inject
    private Notices notices;

    private long id;

    /** A job that is not there for this person is none at all. */
    public void load() {
        getJob();
    }

    public String cancel() {
        jobs.cancel(id);
        notices.done("jobs.job.cancelled");
        return again();
    }

    public String repeat() {
        jobs.repeat(id);
        notices.done("jobs.job.repeated");
        return again();
    }

    public JobDetails getJob() {
        return panel.of(id);
    }

    /** The first problems of rows and cases, once the job is over. */
    public List<JobProblem> getProblems() {
        return told(false);
    }

    /** What the job says of its work as a whole, once it is over. */
    public List<JobProblem> getStatements() {
        return told(true);
    }

    private List<JobProblem> told(boolean ofTheWhole) {
        return getJob().state().isOver()
                ? jobs.problems(id, SHOWN).stream()
                        .filter(one -> ofTheWhole == (one.row() == null && one.column() == null))
                        .toList()
                : List.of();
    }

    public boolean isShortened() {
        return getJob().errors() + getJob().warnings() > SHOWN;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private String again() {
        return "/jobs/job.xhtml?faces-redirect=true&id=" + id;
    }
}
