package de.dresden.smartparticipation.projects.experiment;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Locale;

/** What became of a project after its end. */
public enum ContinuationAnswer implements Toned {
    CONTINUES,
    CONTINUES_CHANGED,
    /** Others carry it on, here or elsewhere. */
    TRANSFERRED,
    ENDED;

    @Override
    public Tone tone() {
        return this == ENDED ? Tone.REST : Tone.DONE;
    }

    /** Key of its name. */
    public String word() {
        return "projects.continuation-answer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
