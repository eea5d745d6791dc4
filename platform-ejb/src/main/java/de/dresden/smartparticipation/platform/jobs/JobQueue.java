package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Takes long work from the boundaries of all rooms. */
@Dependent
public class JobQueue {

    private static final String TYPE = "job";

    @Inject
    private JobTable jobs;

    @Inject
    private JobList list;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<JobWaiting> waiting;

    /**
     * Notes down work in the caller's transaction; it starts soon after that has succeeded. Whether the actor may have it
     * done is the caller's to check.
     *
     * @return the job's id
     */
    public long enqueue(JobRequest request) {
        Long requester = actor.get().accountId() == null ? null : actor.staff().id();
        long id = jobs.insert(request, requester, clock.instant());
        happenings.record(JobHappening.requested(id, request));
        waiting.fire(new JobWaiting(id));
        return id;
    }

    /** The job of this kind on this case that waits or runs, the earliest where there are several; told to whoever works on the case. */
    public Optional<JobDetails> unfinished(String kind, Subject about) {
        return list.unfinished(kind, about);
    }

    /** How a job stands in the audit and as owner of its result. */
    public static Subject subject(long job) {
        return new Subject(TYPE, job, String.valueOf(job));
    }
}
