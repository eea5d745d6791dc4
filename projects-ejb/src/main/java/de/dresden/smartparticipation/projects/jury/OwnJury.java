package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.projects.call.CallFrame;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A jury on which the person sits.
 *
 * @param call its call
 * @param state where the round stands
 * @param seat the person's seat
 * @param judged how many applications the person judges; 0 before having accepted
 * @param toDeclare of how many the person has to say whether there is a conflict
 * @param toScore how many the person has to score finally
 * @param first first day on which scores are given, or null
 * @param last day until which that is to be done, or null
 */
public record OwnJury(
        CallFrame call,
        JuryState state,
        MemberRow seat,
        int judged,
        int toDeclare,
        int toScore,
        LocalDate first,
        LocalDate last)
        implements Serializable {

    /** Whether something waits for the person. */
    public boolean waits() {
        return state == JuryState.OPEN && (seat.waits() || toDeclare > 0 || toScore > 0);
    }
}
