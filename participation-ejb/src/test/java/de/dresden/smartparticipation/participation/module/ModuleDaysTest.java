package de.dresden.smartparticipation.participation.module;

import static de.dresden.smartparticipation.participation.consultation.ConsultationState.CLOSED;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.DRAFT;
import static de.dresden.smartparticipation.participation.consultation.ConsultationState.PUBLISHED;
import static de.dresden.smartparticipation.participation.consultation.PhaseKind.EVALUATION;
import static de.dresden.smartparticipation.participation.consultation.PhaseKind.PARTICIPATION;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ModuleDaysTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant MIDDLE = Instant.parse("2026-11-15T00:00:00Z");
    private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void withoutOwnDaysItIsOpenWithItsPhase() {
        ModuleDays days = days(PUBLISHED, PARTICIPATION, null, null, null);

        assertThat(days.open(MIDDLE)).isTrue();
        assertThat(days.opensAt()).isEqualTo(START);
        assertThat(days.closesAt()).isEqualTo(END);
    }

    @Test
    void ownDaysNarrowThePhaseAndNeverWidenIt() {
        ModuleDays narrow = days(PUBLISHED, PARTICIPATION, null, MIDDLE, MIDDLE.plusSeconds(60));

        assertThat(narrow.open(MIDDLE.minusMillis(1))).isFalse();
        assertThat(narrow.open(MIDDLE)).isTrue();
        assertThat(narrow.open(MIDDLE.plusSeconds(60))).isFalse();

        ModuleDays wide = days(PUBLISHED, EVALUATION, null, START.minusSeconds(60), END.plusSeconds(60));
        assertThat(wide.open(MIDDLE)).isFalse();
        assertThat(wide.opensAt()).isEqualTo(START);
        assertThat(wide.closesAt()).isEqualTo(END);
    }

    @Test
    void closingTheConsultationEarlyClosesItsModules() {
        ModuleDays days = days(CLOSED, EVALUATION, MIDDLE, null, null);

        assertThat(days.open(MIDDLE.plusSeconds(1))).isFalse();
        assertThat(days.closesAt()).isEqualTo(MIDDLE);
    }

    @Test
    void aDraftIsNeitherOpenNorSeen() {
        ModuleDays days = days(DRAFT, null, null, null, null);

        assertThat(days.open(MIDDLE)).isFalse();
        assertThat(days.visible()).isFalse();
    }

    private static ModuleDays days(
            ConsultationState state, PhaseKind running, Instant closedAt, Instant opens, Instant closes) {
        return new ModuleDays(state, running, PARTICIPATION, START, END, closedAt, opens, closes);
    }
}
