package de.dresden.smartparticipation.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the jobs of the tests do, by the name that the test gave it. */
@ApplicationScoped
class Trials {

    private static final String NAME = "trial";

    private final Map<String, JobSite.Doing> doings = new ConcurrentHashMap<>();

    JobRequest request(String name, JobSite.Doing doing) {
        doings.put(name, doing);
        return JobRequest.of(TrialWork.KIND, name, JobQueue.subject(0)).with(NAME, name);
    }

    JobSite.Doing of(JobRun run) {
        return doings.get(run.parameter(NAME));
    }
}
