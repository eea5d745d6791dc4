package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Locale;

/** The traffic light of a project; yellow and red have a reason. */
public enum ProjectLight implements Toned {
    GREEN(Tone.DONE),
    YELLOW(Tone.WAIT),
    RED(Tone.LATE);

    private final Tone tone;

    ProjectLight(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Key of its name. */
    public String word() {
        return "projects.project-light." + name().toLowerCase(Locale.ROOT);
    }
}
