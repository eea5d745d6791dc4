package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.AcceptableCall.because;
import static de.dresden.smartparticipation.projects.call.PhasesInOrder.word;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the days of a published call may still be moved: what is over stays, what runs may only be extended, what is ahead stays
 * ahead; days of jury and vote stay once they have begun. So nobody who relied on an announced day is cut off.
 */
final class PhaseMoves {

    private PhaseMoves() {}

    /** @return everything that speaks against it; empty: they may be moved so */
    static List<Reason> refused(List<PhaseDays> announced, List<PhaseDays> wanted, LocalDate today) {
        List<Reason> reasons = new ArrayList<>(PhasesInOrder.check(wanted));
        if (!reasons.isEmpty()) {
            return reasons;
        }
        if (wanted.size() != announced.size()
                || announced.stream().anyMatch(one -> of(wanted, one.phase()).isEmpty())) {
            return List.of(because("phases-announced"));
        }
        announced.forEach(
                old -> move(old, of(wanted, old.phase()).orElseThrow(), today).ifPresent(reasons::add));
        return reasons;
    }

    private static Optional<Reason> move(PhaseDays old, PhaseDays wanted, LocalDate today) {
        if (old.equals(wanted)) {
            return Optional.empty();
        }
        Reason name = word(old.phase());
        if (old.phase().fixedOnceBegun() && old.begun(today)) {
            return Optional.of(because("phase-fixed", name, old.first()));
        }
        if (old.over(today)) {
            return Optional.of(because("phase-over", name, old.last()));
        }
        if (old.begun(today)) {
            boolean extended =
                    wanted.first().equals(old.first()) && !wanted.last().isBefore(old.last());
            return extended ? Optional.empty() : Optional.of(because("phase-only-extended", name, old.last()));
        }
        return wanted.first().isBefore(today) ? Optional.of(because("phase-starts-past", name)) : Optional.empty();
    }

    private static Optional<PhaseDays> of(List<PhaseDays> days, CallPhase phase) {
        return days.stream().filter(one -> one.phase() == phase).findFirst();
    }
}
