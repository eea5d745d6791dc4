package de.dresden.smartparticipation.participation.consultation;

import static de.dresden.smartparticipation.participation.consultation.ConsultationState.CLOSED;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.EVALUATED;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.consultation.PhaseCourse.Planned;
import de.dresden.smartparticipation.participation.consultation.PhaseView.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Planned: participation 1 to 30 November, evaluation 15 December to 28 February, results from 1 March. */
class PhaseCourseTest {

    private static final List<PhaseDays> DAYS = List.of(
            new PhaseDays(PhaseKind.PARTICIPATION, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)),
            new PhaseDays(PhaseKind.EVALUATION, LocalDate.of(2026, 12, 15), LocalDate.of(2027, 2, 28)),
            new PhaseDays(PhaseKind.RESULTS, LocalDate.of(2027, 3, 1), null));

    @Test
    void what_runs_as_planned_is_told_without_a_note() {
        List<PhaseView> phases = course(PUBLISHED, null, "2026-11-10");
        assertThat(phases).extracting(PhaseView::days).isEqualTo(DAYS);
        assertThat(phases).extracting(PhaseView::note).containsOnlyNulls();
        assertThat(phases).extracting(PhaseView::time).containsExactly(Time.NOW, Time.AHEAD, Time.AHEAD);
    }

    @Test
    void closing_early_ends_the_participation_and_begins_the_evaluation_on_that_day() {
        List<PhaseView> phases = course(CLOSED, "2026-11-10", "2026-11-12");
        assertThat(phases).extracting(PhaseView::time).containsExactly(Time.PAST, Time.NOW, Time.AHEAD);
        assertThat(phases)
                .extracting(PhaseView::note)
                .containsExactly(PhaseNote.ENDED_EARLY, PhaseNote.BEGAN_EARLY, null);
        assertThat(phases.get(0).days()).hasToString("2026-11-01..2026-11-10");
        assertThat(phases.get(1).days()).hasToString("2026-11-10..2027-02-28");
        assertThat(phases).extracting(PhaseView::planned).isEqualTo(DAYS);
    }

    @Test
    void it_stays_told_when_the_planned_days_have_come() {
        assertThat(course(CLOSED, "2026-11-10", "2026-12-20").get(1).days()).hasToString("2026-11-10..2027-02-28");
    }

    @Test
    void closing_after_the_last_day_changes_nothing() {
        List<PhaseView> phases = course(CLOSED, "2026-12-16", "2026-12-20");
        assertThat(phases).extracting(PhaseView::days).isEqualTo(DAYS);
        assertThat(phases).extracting(PhaseView::note).containsOnlyNulls();
    }

    @Test
    void between_participation_and_planned_evaluation_the_evaluation_has_begun() {
        PhaseView evaluation = course(PUBLISHED, null, "2026-12-05").get(1);
        assertThat(evaluation.time()).isEqualTo(Time.NOW);
        assertThat(evaluation.note()).isEqualTo(PhaseNote.BEGAN_EARLY);
        assertThat(evaluation.days().from()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void closed_before_it_began_the_participation_did_not_take_place() {
        List<PhaseView> phases = course(CLOSED, "2026-10-20", "2026-10-21");
        assertThat(phases.get(0).note()).isEqualTo(PhaseNote.DROPPED);
        assertThat(phases.get(1).days().from()).isEqualTo(LocalDate.of(2026, 10, 20));
    }

    @Test
    void an_evaluation_that_is_not_done_lasts_and_the_results_wait_for_it() {
        List<PhaseView> phases = course(CLOSED, "2026-12-01", "2027-03-05");
        assertThat(phases).extracting(PhaseView::note).containsExactly(null, PhaseNote.LASTS_LONGER, PhaseNote.WAITS);
        assertThat(phases.get(1).endsAt()).isNull();
    }

    @Test
    void evaluated_in_time_there_is_nothing_to_tell() {
        assertThat(course(EVALUATED, "2026-12-01", "2027-03-05"))
                .extracting(PhaseView::note)
                .containsOnlyNulls();
    }

    private static List<PhaseView> course(ConsultationState state, String closed, String today) {
        List<Planned> planned = DAYS.stream()
                .map(days -> new Planned(days.kind(), days.startsAt(), days.endsAt()))
                .toList();
        Instant now = noon(today);
        PhaseKind running = PhaseNow.of(
                state,
                planned.get(0).startsAt(),
                planned.get(0).endsAt(),
                planned.get(2).startsAt(),
                now);
        return new PhaseCourse(state, closed == null ? null : noon(closed), running, now).of(planned);
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T11:00:00Z");
    }
}
