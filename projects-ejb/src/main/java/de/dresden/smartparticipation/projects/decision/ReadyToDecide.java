package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.projects.decision.AcceptableDecision.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.CallState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The city decides when everything that leads to the decision is over: intake, check, jury, vote. */
final class ReadyToDecide {

    private static final List<CallPhase> BEFORE =
            List.of(CallPhase.INTAKE, CallPhase.ELIGIBILITY, CallPhase.JURY, CallPhase.VOTE);

    private ReadyToDecide() {}

    /**
     * How far things are.
     *
     * @param juryClosed whether the jury's ranking is there; without meaning where the call has no jury
     * @param voteWaits why there is no result of the vote, or null; without meaning where the public does not vote
     * @param inCheck applications whose check is not over
     * @param candidates applications that can be decided on
     * @param decided whether a decision was confirmed before: jury and vote have made the list then, and are not asked again
     */
    record Standing(boolean juryClosed, Reason voteWaits, int inCheck, int candidates, boolean decided) {}

    /** Everything that is missing; empty where nothing is. */
    static List<Reason> missing(CallFrame call, LocalDate today, Standing standing) {
        List<Reason> missing = new ArrayList<>();
        if (call.state() != CallState.PUBLISHED && call.state() != CallState.CLOSED) {
            missing.add(because("not-published"));
            return missing;
        }
        call.phases().stream()
                .filter(phase -> BEFORE.contains(phase.phase()) && !phase.over(today))
                .map(phase -> because("phase-runs", word(phase.phase()), phase.last()))
                .forEach(missing::add);
        if (!standing.decided() && over(call, CallPhase.JURY, today) && !standing.juryClosed()) {
            missing.add(because("jury-open"));
        }
        if (!standing.decided() && over(call, CallPhase.VOTE, today) && standing.voteWaits() != null) {
            missing.add(standing.voteWaits());
        }
        if (standing.inCheck() > 0) {
            missing.add(because("in-check", standing.inCheck()));
        }
        if (standing.candidates() == 0) {
            missing.add(because("nobody"));
        }
        return missing;
    }

    private static boolean over(CallFrame call, CallPhase phase, LocalDate today) {
        return call.days(phase).filter(days -> days.over(today)).isPresent();
    }

    private static Reason word(CallPhase phase) {
        return Reason.of("projects.call-phase." + phase.name().toLowerCase(Locale.ROOT));
    }
}
