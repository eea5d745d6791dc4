package de.dresden.smartparticipation.platform.jobs;

import java.io.Serializable;
import java.time.Instant;

/**
 * A job in a list.
 *
 * @param id key
 * @param kind name of the kind
 * @param title what it works on
 * @param state where it stands
 * @param requestedByName who asked for it, or null for the product itself
 * @param requestedAt when
 * @param finishedAt when it was over, or null
 * @param total how much there is to do, or null
 * @param processed how much of it is done
 * @param errors number of errors
 */
public record JobRow(
        long id,
        String kind,
        String title,
        JobState state,
        String requestedByName,
        Instant requestedAt,
        Instant finishedAt,
        Long total,
        long processed,
        long errors)
        implements Serializable {}
