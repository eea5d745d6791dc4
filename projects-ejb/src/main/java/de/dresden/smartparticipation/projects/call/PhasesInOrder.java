package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.AcceptableCall.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Phases of one stage may overlap, those of different stages follow each other; all have their days. */
final class PhasesInOrder {

    private PhasesInOrder() {}

    static List<Reason> check(List<PhaseDays> phases) {
        List<Reason> reasons = new ArrayList<>();
        Set<CallPhase> seen = EnumSet.noneOf(CallPhase.class);
        for (PhaseDays phase : phases) {
            if (phase.first() == null || phase.last() == null) {
                reasons.add(because("phase-incomplete", word(phase.phase())));
            } else if (phase.last().isBefore(phase.first())) {
                reasons.add(because("phase-backwards", word(phase.phase()), phase.last(), phase.first()));
            }
            if (!seen.add(phase.phase())) {
                reasons.add(because("phase-twice", word(phase.phase())));
            }
        }
        if (reasons.isEmpty()) {
            phases.forEach(later -> phases.stream()
                    .filter(earlier -> earlier.phase().stage() < later.phase().stage()
                            && !earlier.last().isBefore(later.first()))
                    .findFirst()
                    .ifPresent(earlier -> reasons.add(because(
                            "phases-overlap",
                            word(earlier.phase()),
                            earlier.last(),
                            word(later.phase()),
                            later.first()))));
        }
        return reasons;
    }

    static Reason word(CallPhase phase) {
        return Reason.of("projects.call-phase." + phase.name().toLowerCase(Locale.ROOT));
    }
}
