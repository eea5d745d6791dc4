package de.dresden.smartparticipation.platform.jobs;

/** How bad a {@link JobProblem} is: an error left the row out, a warning did not. */
public enum JobSeverity {
    ERROR,
    WARNING
}
