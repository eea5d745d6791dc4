package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.time.LocalDate;

/** How a round stands today. */
public enum RoundStage implements Toned {
    PLANNED(Tone.WAIT),
    ANNOUNCED(Tone.OPEN),
    RUNNING(Tone.OPEN),
    OVER(Tone.REST);

    private final Tone tone;

    RoundStage(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    static RoundStage of(boolean published, LocalDate first, LocalDate last, LocalDate today) {
        if (!published) {
            return PLANNED;
        }
        if (today.isBefore(first)) {
            return ANNOUNCED;
        }
        return today.isAfter(last) ? OVER : RUNNING;
    }
}
