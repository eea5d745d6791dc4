package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Locale;

/** Where a notice stands on a day. */
public enum NoticeState implements Toned {
    DRAFT,
    /** Waits for the signature of a second person. */
    PROPOSED,
    RETURNED,
    /** Signed and written; not on its way yet. */
    ISSUED,
    /** Sent; its remedy period runs. */
    ANNOUNCED,
    /** A remedy was sought. */
    CONTESTED,
    FINAL,
    /** Set aside by the remedy. */
    SET_ASIDE,
    DISCARDED;

    /** Key of its name. */
    public String word() {
        return "projects.notice-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is still worked on before it is issued. */
    public boolean open() {
        return this == DRAFT || this == PROPOSED || this == RETURNED;
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case DRAFT, DISCARDED -> Tone.REST;
            case PROPOSED, ISSUED -> Tone.OPEN;
            case ANNOUNCED -> Tone.WAIT;
            case FINAL -> Tone.DONE;
            case RETURNED, CONTESTED, SET_ASIDE -> Tone.LATE;
        };
    }
}
