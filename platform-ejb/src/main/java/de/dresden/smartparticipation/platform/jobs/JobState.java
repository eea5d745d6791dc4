package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a job stands. A cancelled one is FAILED and says so. */
public enum JobState implements Toned {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    /** Whether nothing will change any more by itself. */
    public boolean isOver() {
        return this == DONE || this == FAILED;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case WAITING -> Tone.OPEN;
            case RUNNING -> Tone.WAIT;
            case DONE -> Tone.DONE;
            case FAILED -> Tone.LATE;
        };
    }
}
