package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.participation.consultation.PhaseView.Time;
import java.time.Instant;
import java.util.List;

/**
 * The phases as they really run, so that the days say the same as the phase of this moment ({@link PhaseNow}): closing ends the
 * participation and begins the evaluation, the evaluation lasts until it is done, and the results wait for it.
 *
 * @param state where the consultation stands
 * @param closedAt when it was closed; null while it is not, or where that is not known
 * @param running its phase at this moment, or null
 * @param now this moment
 */
record PhaseCourse(ConsultationState state, Instant closedAt, PhaseKind running, Instant now) {

    /** A phase as it was planned; the end is the first moment after it, or null. */
    record Planned(PhaseKind kind, Instant startsAt, Instant endsAt) {}

    List<PhaseView> of(List<Planned> phases) {
        Instant planned = phases.stream()
                .filter(phase -> phase.kind() == PhaseKind.PARTICIPATION)
                .map(Planned::endsAt)
                .findFirst()
                .orElse(null);
        return phases.stream()
                .map(phase -> switch (phase.kind()) {
                    case PARTICIPATION -> participation(phase);
                    case EVALUATION -> evaluation(phase, planned);
                    case RESULTS -> results(phase);
                })
                .toList();
    }

    private PhaseView participation(Planned phase) {
        if (!closedBefore(phase.endsAt())) {
            return view(phase, phase.startsAt(), phase.endsAt(), null);
        }
        return closedAt.isAfter(phase.startsAt())
                ? view(phase, phase.startsAt(), closedAt, PhaseNote.ENDED_EARLY)
                : view(phase, phase.startsAt(), phase.endsAt(), PhaseNote.DROPPED);
    }

    private PhaseView evaluation(Planned phase, Instant participation) {
        boolean early = closedBefore(phase.startsAt()) && closedBefore(participation);
        Instant begun = early ? closedAt : participation == null ? phase.startsAt() : participation;
        boolean before = early || now.isBefore(phase.startsAt());
        boolean begins = time(phase.kind()) != Time.AHEAD && before && begun.isBefore(phase.startsAt());
        Instant from = begins ? begun : phase.startsAt();
        boolean answering = state == ConsultationState.PUBLISHED || state == ConsultationState.CLOSED;
        if (running == PhaseKind.EVALUATION && answering && !now.isBefore(phase.endsAt())) {
            return view(phase, from, null, PhaseNote.LASTS_LONGER);
        }
        return view(phase, from, phase.endsAt(), begins ? PhaseNote.BEGAN_EARLY : null);
    }

    private PhaseView results(Planned phase) {
        boolean late = running != null && running != PhaseKind.RESULTS && !now.isBefore(phase.startsAt());
        return view(phase, phase.startsAt(), phase.endsAt(), late ? PhaseNote.WAITS : null);
    }

    private boolean closedBefore(Instant planned) {
        return closedAt != null && planned != null && closedAt.isBefore(planned);
    }

    private PhaseView view(Planned phase, Instant from, Instant until, PhaseNote note) {
        return new PhaseView(
                phase.kind(),
                from,
                until,
                PhaseDays.of(phase.kind(), from, until),
                PhaseDays.of(phase.kind(), phase.startsAt(), phase.endsAt()),
                time(phase.kind()),
                note);
    }

    private Time time(PhaseKind kind) {
        return running == kind ? Time.NOW : running != null && kind.compareTo(running) < 0 ? Time.PAST : Time.AHEAD;
    }
}
