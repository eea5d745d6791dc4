package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.emission.Mode;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A case with what helps to decide it.
 *
 * @param row as the queue shows it
 * @param open whether it is still to be decided
 * @param from name of the Stadtteil where it began, or null
 * @param to name of the Stadtteil where it ended, or null
 * @param reported what the app took it for, where a clerk accepted it with another mode; else null
 * @param factor what it is computed with, or null
 * @param found what the rules said when it came in
 * @param earlier what was decided about the trip, in this case as well
 * @param sameDay the member's trips of that day, this one included
 * @param ofOthers trips of other members that may be the same movement
 * @param refusal why who reads may not decide it, known beforehand; or null
 * @param appeal key of the case in which the member objects to what was decided in this one, or null
 * @param history what happened to the trip, the last first
 */
public record ReviewDetails(
        ReviewRow row,
        boolean open,
        String from,
        String to,
        Mode reported,
        OwnTrip.Used factor,
        List<Reason> found,
        List<Earlier> earlier,
        List<OwnTrip> sameDay,
        List<SameTrip> ofOthers,
        Reason refusal,
        Long appeal,
        List<HistoryEvent> history)
        implements Serializable {

    /**
     * A decision.
     *
     * @param accepted whether the trip was accepted by it
     * @param by name of who decided
     * @param at when
     * @param explanation what the member was told
     */
    public record Earlier(boolean accepted, String by, Instant at, String explanation) implements Serializable {}

    public ReviewDetails {
        earlier = List.copyOf(earlier);
        sameDay = List.copyOf(sameDay);
        found = List.copyOf(found);
        ofOthers = List.copyOf(ofOthers);
        history = List.copyOf(history);
    }

    ReviewDetails with(Reason why, Long objection, List<HistoryEvent> happened) {
        return new ReviewDetails(
                row, open, from, to, reported, factor, found, earlier, sameDay, ofOthers, why, objection, happened);
    }
}
