package de.dresden.smartparticipation.platform.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A work of the tests in the container: whatever the test hung in. */
@Dependent
class TrialWork implements JobWork {

    static final String KIND = "trial";

    @Inject
    private Trials trials;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        trials.of(run).run(run);
    }
}
