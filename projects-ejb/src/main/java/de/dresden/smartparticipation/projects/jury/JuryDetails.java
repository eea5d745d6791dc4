package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.AffiliatedPerson;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A call's jury as those who run or audit the call see it: who sits on it and how far it is, without scores.
 *
 * @param call the call
 * @param state where the round stands; null where no jury is set up
 * @param version for the next command
 * @param least how many have to score each application at least
 * @param closedAt when it was closed, or null
 * @param members who was appointed, in that order
 * @param candidates who may be appointed; empty for those who may not appoint
 * @param progress how far it is, by application
 * @param conflicts what was raised, the latest first
 * @param sittings its sittings, the first one first
 * @param open what is to be done before it can close
 * @param reopening what waits for a second person, or null
 * @param history what happened, newest first
 * @param manages whether the person runs the jury
 */
public record JuryDetails(
        CallFrame call,
        JuryState state,
        long version,
        int least,
        Instant closedAt,
        List<MemberRow> members,
        List<AffiliatedPerson> candidates,
        List<ProgressRow> progress,
        List<ConflictRow> conflicts,
        List<SittingRow> sittings,
        List<Reason> open,
        ReopeningRow reopening,
        List<HistoryEvent> history,
        boolean manages)
        implements Serializable {

    private static final Set<ApplicationState> DECIDED =
            Set.of(ApplicationState.SELECTED, ApplicationState.WAITING, ApplicationState.NOT_SELECTED);

    public JuryDetails {
        members = List.copyOf(members);
        candidates = List.copyOf(candidates);
        progress = List.copyOf(progress);
        conflicts = List.copyOf(conflicts);
        sittings = List.copyOf(sittings);
        open = List.copyOf(open);
        history = List.copyOf(history);
    }

    static JuryDetails none(CallFrame call, boolean manages) {
        return new JuryDetails(
                call, null, 0, 0, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null,
                List.of(), manages);
    }

    public boolean setUp() {
        return state != null;
    }

    public boolean closed() {
        return state == JuryState.CLOSED;
    }

    /** Whether the city has decided on an application already: then the round stays closed. */
    public boolean decided() {
        return progress.stream().map(row -> row.frame().state()).anyMatch(DECIDED::contains);
    }

    /** Whether members can be changed and conflicts taken back. */
    public boolean changeable() {
        return manages && state == JuryState.OPEN;
    }
}
