package de.dresden.smartparticipation.platform.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes in jobs of the tests. */
@Stateless
@PermitAll
public class TrialDesk {

    @Inject
    private JobQueue queue;

    public long ask(JobRequest request) {
        return queue.enqueue(request);
    }
}
