package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What a {@link JobProblem} says: an error left the row out, a warning did not; done is what became of one that went well. */
public enum JobSeverity implements Toned {
    ERROR,
    WARNING,
    DONE;

    @Override
    public Tone tone() {
        return switch (this) {
            case ERROR -> Tone.LATE;
            case WARNING -> Tone.WAIT;
            case DONE -> Tone.DONE;
        };
    }
}
