package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a consultation stands in its life. */
public enum ConsultationState implements Toned {
    DRAFT(Tone.REST),
    PUBLISHED(Tone.OPEN),
    CLOSED(Tone.WAIT),
    EVALUATED(Tone.DONE),
    ARCHIVED(Tone.REST);

    private final Tone tone;

    ConsultationState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether its texts, phases and topics may still be changed. */
    public boolean changeable() {
        return this == DRAFT || this == PUBLISHED || this == CLOSED;
    }

    /** Whether staff may take contributions in: imports, letters, notes of events; also after the participation, never before it is published. */
    public boolean takesContributions() {
        return this == PUBLISHED || this == CLOSED;
    }
}
