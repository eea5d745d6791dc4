package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** What the city archive says of a case. */
public enum ArchiveValuation implements Toned {
    /** Archivwürdig: it is taken over. */
    WORTHY,
    /** A part of it is taken over. */
    PARTLY,
    /** Nicht archivwürdig. */
    NOT_WORTHY;

    @Override
    public Tone tone() {
        return this == NOT_WORTHY ? Tone.REST : Tone.DONE;
    }

    boolean takesOver() {
        return this != NOT_WORTHY;
    }
}
