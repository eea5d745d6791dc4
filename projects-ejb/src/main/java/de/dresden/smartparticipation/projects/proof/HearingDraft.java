package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a recipient is heard on.
 *
 * @param ground why the grant falls away
 * @param cents what is to be given back; 0 where only interest for late use is asked for
 * @param voidFrom day from which on the grant is void to this extent: interest runs from it
 * @param facts what the city found, 1 to 10,000 characters
 * @param until last day for the answer, at least two weeks from today
 * @param lateUses money that was used late; may be empty
 */
public record HearingDraft(
        ReclaimGround ground, long cents, LocalDate voidFrom, String facts, LocalDate until, List<LateUse> lateUses)
        implements Serializable {

    public HearingDraft {
        lateUses = List.copyOf(lateUses);
    }
}
