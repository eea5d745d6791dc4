package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Locale;

/** Where a payment request stands. */
public enum DrawdownState implements Toned {
    SUBMITTED,
    /** Sachlich und rechnerisch richtig; its payment order is on its way. */
    CERTIFIED,
    PAID,
    /** The payment came back or was given up; the reason says why. */
    UNPAID,
    REFUSED,
    WITHDRAWN;

    /** Whether it can still be decided on. */
    public boolean open() {
        return this == SUBMITTED || this == UNPAID;
    }

    /** Key of its name. */
    public String word() {
        return "projects.drawdown-state." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Tone tone() {
        return switch (this) {
            case SUBMITTED -> Tone.OPEN;
            case CERTIFIED -> Tone.WAIT;
            case PAID -> Tone.DONE;
            case UNPAID -> Tone.LATE;
            case REFUSED, WITHDRAWN -> Tone.REST;
        };
    }
}
