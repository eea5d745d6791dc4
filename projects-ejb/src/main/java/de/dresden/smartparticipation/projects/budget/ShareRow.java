package de.dresden.smartparticipation.projects.budget;

import java.io.Serializable;

/**
 * A project's part of a year; cents.
 *
 * @param project reference of the project
 * @param releaseLeft what it may still commit although the year is frozen
 */
public record ShareRow(String project, String title, long reserved, long committed, long paid, long releaseLeft)
        implements Serializable {

    /** Committed and not paid. */
    public long open() {
        return committed - paid;
    }
}
