package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.CallPhase.DECISION;
import static de.dresden.smartparticipation.projects.call.CallPhase.IDEAS;
import static de.dresden.smartparticipation.projects.call.CallPhase.INTAKE;
import static de.dresden.smartparticipation.projects.call.CallPhase.JURY;
import static de.dresden.smartparticipation.projects.call.CallSamples.days;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseMovesTest {

    private static final List<PhaseDays> ANNOUNCED = List.of(
            days(INTAKE, "2026-12-01", "2026-12-31"),
            days(JURY, "2027-02-01", "2027-02-20"),
            days(DECISION, "2027-03-01", "2027-03-31"));

    @Test
    void ideasAndApplicationsMayBeTakenInTogetherButTheJuryWaitsForThem() {
        PhaseDays ideas = days(IDEAS, "2026-12-10", "2027-01-10");
        assertThat(PhasesInOrder.check(List.of(ideas, ANNOUNCED.get(0)))).isEmpty();
        assertThat(PhasesInOrder.check(List.of(days(IDEAS, "2026-12-10", "2027-02-01"), ANNOUNCED.get(1))))
                .extracting(Reason::key)
                .containsExactly("projects.call.phases-overlap");
        assertThat(PhasesInOrder.check(List.of(ideas, ideas, new PhaseDays(JURY, null, null))))
                .extracting(Reason::key)
                .containsExactly("projects.call.phase-twice", "projects.call.phase-incomplete");
    }

    @Test
    void whatRunsIsExtendedAndNeverCutShort() {
        assertThat(moved(0, days(INTAKE, "2026-12-01", "2027-01-10"), "2026-12-31"))
                .isEmpty();
        assertThat(moved(0, days(INTAKE, "2026-12-01", "2026-12-30"), "2026-12-15"))
                .containsExactly("projects.call.phase-only-extended");
        assertThat(moved(0, days(INTAKE, "2026-12-02", "2026-12-31"), "2026-12-01"))
                .containsExactly("projects.call.phase-only-extended");
        assertThat(moved(0, days(INTAKE, "2026-12-01", "2027-01-10"), "2027-01-01"))
                .containsExactly("projects.call.phase-over");
    }

    @Test
    void theJurysDaysStayOnceTheyHaveBegun() {
        assertThat(moved(1, days(JURY, "2027-02-02", "2027-02-25"), "2027-01-31"))
                .isEmpty();
        assertThat(moved(1, days(JURY, "2027-02-01", "2027-02-25"), "2027-02-01"))
                .containsExactly("projects.call.phase-fixed");
    }

    @Test
    void whatLiesAheadStaysAheadAndNothingComesOrGoes() {
        assertThat(moved(2, days(DECISION, "2027-02-21", "2027-02-22"), "2027-02-22"))
                .containsExactly("projects.call.phase-starts-past");
        assertThat(keys(PhaseMoves.refused(ANNOUNCED, ANNOUNCED.subList(0, 2), LocalDate.of(2026, 11, 1))))
                .containsExactly("projects.call.phases-announced");
    }

    private static List<String> moved(int place, PhaseDays to, String today) {
        List<PhaseDays> wanted = new ArrayList<>(ANNOUNCED);
        wanted.set(place, to);
        return keys(PhaseMoves.refused(ANNOUNCED, wanted, LocalDate.parse(today)));
    }

    private static List<String> keys(List<Reason> reasons) {
        return reasons.stream().map(Reason::key).toList();
    }
}
