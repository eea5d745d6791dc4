package de.dresden.smartparticipation.platform.jobs;

import java.io.Serializable;
import java.util.List;

/**
 * Which jobs to list; empty values do not restrict.
 *
 * @param everybodys all jobs and not only mine; for administrators
 * @param states states
 * @param text part of the title
 */
public record JobFilter(boolean everybodys, List<JobState> states, String text) implements Serializable {

    public JobFilter {
        states = List.copyOf(states);
    }

    /** All jobs that I asked for. */
    public static JobFilter mine() {
        return new JobFilter(false, List.of(), null);
    }
}
