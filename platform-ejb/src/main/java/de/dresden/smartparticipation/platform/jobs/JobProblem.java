package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;

/**
 * What a job found wrong in its input.
 *
 * @param row row of the input as a person counts them, the header is 1; null where it is about the whole
 * @param column name of the column, or null
 * @param severity whether the row was left out for it
 * @param reason the sentence
 */
public record JobProblem(Long row, String column, JobSeverity severity, Reason reason) implements Serializable {}
