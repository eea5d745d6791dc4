package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Locale;

/** Where a fact sheet stands. */
public enum FactSheetState implements Toned {
    /** Nothing is written yet. */
    NONE,
    DRAFT,
    PROPOSED,
    RETURNED,
    /** What was released is shown to everybody. */
    PUBLISHED,
    /** It was shown, and is not any more. */
    WITHDRAWN;

    @Override
    public Tone tone() {
        return switch (this) {
            case NONE, DRAFT -> Tone.REST;
            case PROPOSED, RETURNED -> Tone.WAIT;
            case PUBLISHED -> Tone.DONE;
            case WITHDRAWN -> Tone.LATE;
        };
    }

    /** Key of its name. */
    public String word() {
        return "projects.fact-sheet-state." + name().toLowerCase(Locale.ROOT);
    }
}
