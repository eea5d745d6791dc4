package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.text.StoredReason;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Long work, for whoever asked for it and for administrators; for anybody else a job does not exist. */
@Stateless
@Boundary
public class Jobs {

    @Inject
    private JobList jobs;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<JobWaiting> waiting;

    /** @throws NotFound where there is none, or it is none of this person's */
    @PermitAll
    public JobDetails find(long id) {
        return jobs.find(id).filter(this::mayRead).orElseThrow(() -> new NotFound(id));
    }

    /** The newest first. Everybody's only for administrators; others get their own whatever the filter says. */
    @PermitAll
    public Page<JobRow> list(JobFilter filter, PageQuery query) {
        Long account = actor.get().accountId();
        if (account == null) {
            return Page.of(query, List.of(), 0);
        }
        boolean all = filter.everybodys() && actor.get().is(Role.ADMINISTRATOR);
        return jobs.page(filter, all ? null : account, query);
    }

    /** The first problems that a job found, at most that many. */
    @PermitAll
    public List<JobProblem> problems(long id, int most) {
        find(id);
        List<JobProblem> problems = new ArrayList<>();
        jobs.problems(id, most, problems::add);
        return problems;
    }

    /** Hands over all that a job told of rows and cases: problems and outcomes, one after the other, in constant memory. */
    @PermitAll
    public void report(long id, Consumer<JobProblem> reader) {
        find(id);
        jobs.report(id, reader);
    }

    /**
     * Cancels a job: one that waits at once, one that runs as soon as its work notices. What its chunks have done stays.
     *
     * @throws Conflict where it is over already
     */
    @PermitAll
    public void cancel(long id) {
        find(id);
        if (!jobs.cancelWaiting(id, StoredReason.text(Reason.of("platform.jobs.cancelled")), clock.instant())
                && !jobs.cancelRunning(id)) {
            throw new Conflict(Reason.of("platform.jobs.over"));
        }
        happenings.record(JobHappening.of(id, "job.cancelled"));
    }

    /**
     * Has a failed job run again, from where it came to.
     *
     * @throws Conflict where it has not failed
     */
    @PermitAll
    public void repeat(long id) {
        find(id);
        if (!jobs.repeat(id)) {
            throw new Conflict(Reason.of("platform.jobs.not-failed"));
        }
        happenings.record(JobHappening.of(id, "job.repeated"));
        waiting.fire(new JobWaiting(id));
    }

    /**
     * The file that a job made.
     *
     * @throws NotFound where it made none, or for another person: who looks after jobs does not read what is in them
     */
    @PermitAll
    public FileDownload result(long id) {
        JobDetails job = find(id);
        if (job.result() == null || !Objects.equals(actor.get().accountId(), job.requestedBy())) {
            throw new NotFound(id);
        }
        return new FileDownload(files.get(job.result()), files.open(job.result()));
    }

    private boolean mayRead(JobDetails job) {
        Long account = actor.get().accountId();
        return account != null
                && (account.equals(job.requestedBy()) || actor.get().is(Role.ADMINISTRATOR));
    }
}
