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
 * @param titleEnglish title in English, up to 200 characters; may be empty
 * @param introEnglish what it is about in English, up to 2,000 characters; may be empty
 */
public record ModuleData(
        String title,
        String intro,
        PhaseKind phase,
        LocalDate from,
        LocalDate until,
        String titleEnglish,
        String introEnglish)
        implements Serializable {

    public ModuleData {
        title = title == null ? "" : title.strip();
        intro = intro == null ? "" : intro.strip();
        phase = phase == null ? PhaseKind.PARTICIPATION : phase;
        titleEnglish = titleEnglish == null ? "" : titleEnglish.strip();
        introEnglish = introEnglish == null ? "" : introEnglish.strip();
    }

    /** In German only. */
    public ModuleData(String title, String intro, PhaseKind phase, LocalDate from, LocalDate until) {
        this(title, intro, phase, from, until, "", "");
    }

    /** Open during the whole participation. */
    public ModuleData(String title, String intro) {
        this(title, intro, PhaseKind.PARTICIPATION, null, null);
    }
}
