package de.dresden.smartparticipation.platform.business;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.io.Serializable;

/**
 * What a check of what a business sent in found.
 *
 * @param weight how it counts
 * @param what the sentence
 */
public record Finding(Weight weight, Reason what) implements Serializable {

    /** How a finding counts. */
    public enum Weight implements Toned {
        /** Something has to be asked for. */
        MISSING(Tone.LATE),
        /** Somebody should look. */
        ODD(Tone.WAIT),
        FINE(Tone.DONE);

        private final Tone tone;

        Weight(Tone tone) {
            this.tone = tone;
        }

        @Override
        public Tone tone() {
            return tone;
        }
    }
}
