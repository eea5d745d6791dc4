package de.dresden.smartparticipation.participation.consultation;

import static de.dresden.smartparticipation.participation.consultation.ConsultationState.CLOSED;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.DRAFT;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.EVALUATED;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseNowTest {

    private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant RESULTS = Instant.parse("2027-03-01T00:00:00Z");

    @Test
    void nothingHasBegunBeforeTheFirstMoment() {
        assertThat(phase(PUBLISHED, FROM.minusMillis(1))).isNull();
        assertThat(phase(DRAFT, FROM)).isNull();
    }

    @Test
    void theClockOpensAndEndsTheParticipation() {
        assertThat(phase(PUBLISHED, FROM)).isEqualTo(PhaseKind.PARTICIPATION);
        assertThat(phase(PUBLISHED, UNTIL.minusMillis(1))).isEqualTo(PhaseKind.PARTICIPATION);
        assertThat(phase(PUBLISHED, UNTIL)).isEqualTo(PhaseKind.EVALUATION);
    }

    @Test
    void resultsNeverOpenBeforeEverythingIsAnswered() {
        assertThat(phase(CLOSED, RESULTS.plusSeconds(1))).isEqualTo(PhaseKind.EVALUATION);
        assertThat(phase(EVALUATED, RESULTS.minusMillis(1))).isEqualTo(PhaseKind.EVALUATION);
        assertThat(phase(EVALUATED, RESULTS)).isEqualTo(PhaseKind.RESULTS);
    }

    @Test
    void theLastDayCountsAsAWholeEvenWhenTheClocksChange() {
        PhaseDays days = new PhaseDays(PhaseKind.PARTICIPATION, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 25));

        assertThat(days.startsAt()).isEqualTo("2026-09-30T22:00:00Z");
        assertThat(days.endsAt()).isEqualTo("2026-10-25T23:00:00Z");
        assertThat(PhaseDays.of(days.kind(), days.startsAt(), days.endsAt())).isEqualTo(days);
    }

    @Test
    void phasesThatTouchOnADayOverlap() {
        LocalDate day = LocalDate.of(2026, 12, 1);

        assertThat(PhasesInOrder.check(List.of(
                        new PhaseDays(PhaseKind.EVALUATION, day, day.plusDays(9)),
                        new PhaseDays(PhaseKind.PARTICIPATION, day.minusDays(9), day))))
                .singleElement()
                .satisfies(reason -> assertThat(reason.key()).isEqualTo("participation.consultation.phases-overlap"));
    }

    @Test
    void onlyResultsMayStayWithoutAnEnd() {
        LocalDate day = LocalDate.of(2026, 12, 1);

        assertThat(PhasesInOrder.check(List.of(new PhaseDays(PhaseKind.RESULTS, day, null))))
                .isEmpty();
        assertThat(PhasesInOrder.check(List.of(new PhaseDays(PhaseKind.EVALUATION, day, null))))
                .hasSize(1);
    }

    private static PhaseKind phase(ConsultationState state, Instant now) {
        return PhaseNow.of(state, FROM, UNTIL, RESULTS, now);
    }
}
