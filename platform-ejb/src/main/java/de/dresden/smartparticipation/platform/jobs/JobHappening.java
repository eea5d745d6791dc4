package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.HashMap;
import java.util.Map;

/**
 * Something happened to a job.
 *
 * @param job the job
 * @param action {@code job.requested}, {@code job.done}, {@code job.failed}, {@code job.cancelled}, {@code job.repeated}
 * @param after what is worth keeping of it
 */
record JobHappening(long job, String action, Map<String, ?> after) implements Happening {

    @Override
    public Subject subject() {
        return JobQueue.subject(job);
    }

    static JobHappening requested(long job, JobRequest request) {
        Map<String, Object> after = new HashMap<>(request.parameters());
        after.put("kind", request.kind());
        after.put("about", request.about().type() + " " + request.about().reference());
        return new JobHappening(job, "job.requested", after);
    }

    static JobHappening done(long job, JobCounts counts) {
        Map<String, Object> after = new HashMap<>();
        after.put("processed", counts.processed());
        after.put("imported", counts.imported());
        after.put("skipped", counts.skipped());
        after.put("refused", counts.refused());
        return new JobHappening(job, "job.done", after);
    }

    static JobHappening failed(long job, Reason failure) {
        return new JobHappening(job, "job.failed", Map.of("failure", failure.key()));
    }

    static JobHappening of(long job, String action) {
        return new JobHappening(job, action, Map.of());
    }
}
