package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Phases follow each other in their order and do not overlap; each has an end, but the results may stay. */
final class PhasesInOrder {

    private PhasesInOrder() {}

    static List<Reason> check(List<PhaseDays> phases) {
        List<Reason> reasons = new ArrayList<>();
        List<PhaseDays> sorted =
                phases.stream().sorted(Comparator.comparing(PhaseDays::kind)).toList();
        PhaseDays before = null;
        for (PhaseDays phase : sorted) {
            if (phase.from() == null || phase.until() == null && phase.kind() != PhaseKind.RESULTS) {
                reasons.add(Reason.of("participation.consultation.phase-incomplete", word(phase.kind())));
                continue;
            }
            if (phase.until() != null && phase.until().isBefore(phase.from())) {
                reasons.add(Reason.of("participation.consultation.phase-backwards", word(phase.kind())));
            }
            if (before != null && before.kind() == phase.kind()) {
                reasons.add(Reason.of("participation.consultation.phase-twice", word(phase.kind())));
            } else if (before != null
                    && before.until() != null
                    && !before.until().isBefore(phase.from())) {
                reasons.add(Reason.of(
                        "participation.consultation.phases-overlap",
                        word(before.kind()),
                        before.until(),
                        word(phase.kind()),
                        phase.from()));
            }
            before = phase;
        }
        return reasons;
    }

    static Reason word(PhaseKind kind) {
        return Reason.of("participation.phase-kind." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }
}
