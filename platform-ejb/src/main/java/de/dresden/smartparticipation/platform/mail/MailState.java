package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a mail is. */
public enum MailState implements Toned {
    /** It will be sent, or tried again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** It was tried often enough, or its address is none. */
    FAILED;

    @Override
    public Tone tone() {
        return switch (this) {
            case WAITING -> Tone.WAIT;
            case SENT -> Tone.DONE;
            case FAILED -> Tone.LATE;
        };
    }
}
