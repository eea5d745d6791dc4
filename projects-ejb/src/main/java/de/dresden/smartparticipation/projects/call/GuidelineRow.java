package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version of a call's guideline.
 *
 * @param number its number, from 1
 * @param file key of its file
 * @param name name of the file
 * @param size bytes
 * @param note what was changed, or null
 * @param at when it was added
 * @param by who added it, or null
 */
public record GuidelineRow(int number, long file, String name, long size, String note, Instant at, String by)
        implements Serializable {}
