package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;

/** Where a consultation stands for citizens, in the order of the start page. */
public enum PublicStage implements Toned {
    /** Everybody can take part now. */
    RUNNING(Tone.OPEN),
    COMING(Tone.WAIT),
    /** The city works on what was contributed. */
    EVALUATING(Tone.REST),
    RESULTS(Tone.DONE);

    private final Tone tone;

    PublicStage(Tone tone) {
        this.tone = tone;
    }

    static PublicStage of(ConsultationHead head) {
        if (head.openForCitizens()) {
            return RUNNING;
        }
        return head.phase() == null ? COMING : head.phase() == PhaseKind.RESULTS ? RESULTS : EVALUATING;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
