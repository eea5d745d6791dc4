package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** How bad a {@link JobProblem} is: an error left the row out, a warning did not. */
public enum JobSeverity implements Toned {
    ERROR,
    WARNING;

    @Override
    public Tone tone() {
        return switch (this) {
            case ERROR -> Tone.LATE;
            case WARNING -> Tone.WAIT;
        };
    }
}
