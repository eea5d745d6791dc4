package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is entered for a module.
 *
 * @param title title, 3 to 200 characters
 * @param intro what it is about and how one takes part, plain text up to 2,000 characters; may be empty
 * @param phase phase in which it is open
 * @param from own first day within the phase, or null: the phase's
 * @param until own last day within the phase, or null: the phase's
 */
public record ModuleData(String title, String intro, PhaseKind phase, LocalDate from, LocalDate until)
        implements Serializable {

    public ModuleData {
        title = title == null ? "" : title.strip();
        intro = intro == null ? "" : intro.strip();
        phase = phase == null ? PhaseKind.PARTICIPATION : phase;
    }

    /** Open during the whole participation. */
    public ModuleData(String title, String intro) {
        this(title, intro, PhaseKind.PARTICIPATION, null, null);
    }
}
