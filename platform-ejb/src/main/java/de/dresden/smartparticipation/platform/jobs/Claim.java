package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * A job that this node may run, as long as nobody was given a later fence.
 *
 * @param id the job
 * @param fence number of this lease
 * @param attempt how often the job was started, this time included
 * @param counts counts as the last chunk left them
 */
record Claim(
        long id,
        long fence,
        int attempt,
        String kind,
        Subject about,
        Map<String, String> parameters,
        Long inputFile,
        Long requestedBy,
        String checkpoint,
        JobCounts counts) {}
