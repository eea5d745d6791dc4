package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/**
 * What the payee's bank said when it was asked whether name and account belong together (Verification of Payee, Art. 5c of Regulation
 * (EU) No 260/2012 as amended by Regulation (EU) 2024/886).
 */
public enum PayeeCheck implements Toned {
    /** Nobody has asked. */
    NOT_DONE,
    MATCH,
    /** The bank knows the account under a name that is alike; the remark says which. */
    CLOSE_MATCH,
    NO_MATCH,
    /** The bank could not answer. */
    NOT_POSSIBLE;

    @Override
    public Tone tone() {
        return switch (this) {
            case NOT_DONE, NOT_POSSIBLE -> Tone.OPEN;
            case MATCH -> Tone.DONE;
            case CLOSE_MATCH -> Tone.WAIT;
            case NO_MATCH -> Tone.LATE;
        };
    }
}
