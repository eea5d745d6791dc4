package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** When is voted: in the days of the phase VOTE, the last one included. */
@Dependent
class VoteDays {

    private final Clock clock;

    @Inject
    VoteDays(Clock clock) {
        this.clock = clock;
    }

    /** Why nobody can vote now; nothing where they can. */
    Optional<Reason> closed(CallFrame call) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        if (call.in(CallPhase.VOTE, today)) {
            return Optional.empty();
        }
        Optional<PhaseDays> days = call.days(CallPhase.VOTE);
        if (days.isEmpty()) {
            return Optional.of(Reason.of("projects.vote.none"));
        }
        return Optional.of(
                today.isBefore(days.get().first())
                        ? Reason.of("projects.vote.not-yet", days.get().first())
                        : Reason.of("projects.vote.over", days.get().last()));
    }

    /** Whether the first day of the vote has come. */
    boolean begun(CallFrame call) {
        return call.begun(CallPhase.VOTE, LocalDate.ofInstant(clock.instant(), Clocks.BERLIN));
    }
}
