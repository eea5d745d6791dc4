package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the other rooms need to know of a call.
 *
 * @param id key
 * @param reference public reference, as {@code FA-2026-01}
 * @param title title in German
 * @param titleEnglish title in English, or empty
 * @param department responsible department
 * @param kind what it is for
 * @param state where it stands
 * @param phases its phases in their order
 */
public record CallFrame(
        long id,
        String reference,
        String title,
        String titleEnglish,
        long department,
        CallKind kind,
        CallState state,
        List<PhaseDays> phases)
        implements Serializable {

    public CallFrame {
        titleEnglish = titleEnglish == null ? "" : titleEnglish;
        phases = List.copyOf(phases);
    }

    /** Its title in both languages, for whoever reads either. */
    public Wording name() {
        return new Wording(title, titleEnglish);
    }

    public Optional<PhaseDays> days(CallPhase phase) {
        return phases.stream().filter(one -> one.phase() == phase).findFirst();
    }

    public boolean has(CallPhase phase) {
        return days(phase).isPresent();
    }

    /** Whether it is published and in this phase on this day in Dresden. */
    public boolean in(CallPhase phase, LocalDate day) {
        return state == CallState.PUBLISHED
                && days(phase).filter(one -> one.has(day)).isPresent();
    }

    /** Whether it was published and the phase had begun on this day, also where it is over. */
    public boolean begun(CallPhase phase, LocalDate day) {
        return state != CallState.DRAFT
                && days(phase).filter(one -> one.begun(day)).isPresent();
    }

    /** The phases that run on this day; none where it is not published. */
    public List<CallPhase> running(LocalDate day) {
        return phases.stream().map(PhaseDays::phase).filter(one -> in(one, day)).toList();
    }

    /** The next day that matters: the first last day of a phase that runs, else the first day of one ahead; null where there is none. */
    public LocalDate next(LocalDate today) {
        return NextDay.of(this, today);
    }
}
