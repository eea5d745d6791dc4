package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Locale;

/** Whether a risk is still looked after. */
public enum RiskState implements Toned {
    OPEN,
    /** It did not come, or cannot come any more, or it came. */
    CLOSED;

    public String word() {
        return "projects.risk-state." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Tone tone() {
        return this == OPEN ? Tone.WAIT : Tone.DONE;
    }
}
