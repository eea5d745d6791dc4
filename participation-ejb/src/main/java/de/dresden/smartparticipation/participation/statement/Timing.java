package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether a statement was made in time (§ 3 Abs. 2 Satz 1, § 4 Abs. 2 Satz 3 BauGB): the last day ends at its midnight in Berlin
 * (§ 188 Abs. 1 BGB), so 23:59:59 is in time and 00:00:00 after it is late. One that comes before the first day is in time.
 */
public enum Timing implements Toned {
    TIMELY(Tone.DONE),
    LATE(Tone.LATE);

    private final Tone tone;

    Timing(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /**
     * @param receivedAt when it reached the city
     * @param lastDay last day of the period that holds for its sender
     */
    public static Timing of(Instant receivedAt, LocalDate lastDay) {
        return LocalDate.ofInstant(receivedAt, Clocks.BERLIN).isAfter(lastDay) ? LATE : TIMELY;
    }
}
