package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;

/**
 * What a job found wrong in its input, or what became of one of the cases it worked on.
 *
 * @param row row of the input as a person counts them, the header is 1; null where it is about the whole
 * @param column name of the column, or the reference of the case; or null
 * @param severity whether it was left out for that
 * @param reason the sentence
 */
public record JobProblem(Long row, String column, JobSeverity severity, Reason reason) implements Serializable {}
