package de.dresden.smartparticipation.platform.jobs;

/** Where a job stands. A cancelled one is FAILED and says so. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    /** Whether nothing will change any more by itself. */
    public boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
