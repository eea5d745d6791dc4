package de.dresden.smartparticipation.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RetentionPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final RetainedCase CASE =
            new RetainedCase(new Subject("consultation", 50, "BV-2026-001"), "MOBIdialog", 7, NOW);

    private final RetentionPlan plan = new RetentionPlan(CASE);

    @Test
    void theArchiveIsAskedBeforeAnythingGoes() {
        refuses(() -> plan.dispose(Map.of(), true, NOW), "not-valued");
        refuses(() -> plan.value(ArchiveValuation.NOT_WORTHY, "Frau Lehmann", null, 1, NOW), "not-offered");
        plan.offer(1, NOW);
        refuses(() -> plan.dispose(Map.of(), true, NOW), "not-valued");
    }

    @Test
    void whatIsNotWorthKeepingMayGo() {
        plan.offer(1, NOW);
        plan.value(ArchiveValuation.NOT_WORTHY, "Frau Lehmann", null, 1, NOW);
        refuses(() -> plan.handOver(1, NOW), "nothing-to-hand-over");
        assertThat(plan.dispose(Map.of("participation.senders", 3L), true, NOW).after())
                .isEqualTo(Map.of("participation.senders", 3L));
    }

    @Test
    void whatTheArchiveWantsIsHandedOverFirst() {
        plan.offer(1, NOW);
        plan.value(ArchiveValuation.PARTLY, "Herr Vogel", "nur die Antworten", 1, NOW);
        refuses(() -> plan.dispose(Map.of(), true, NOW), "not-handed-over");
        plan.handOver(1, NOW);
        plan.dispose(Map.of(), true, NOW);
        refuses(() -> plan.value(ArchiveValuation.NOT_WORTHY, "Herr Vogel", null, 1, NOW), "over");
    }

    @Test
    void nothingGoesWhileTheCaseIsRunning() {
        plan.offer(1, NOW);
        plan.value(ArchiveValuation.NOT_WORTHY, "Frau Lehmann", null, 1, NOW);
        refuses(() -> plan.dispose(Map.of(), false, NOW), "not-ended");
    }

    @Test
    void aValuationNamesWhoGaveIt() {
        plan.offer(1, NOW);
        refuses(() -> plan.value(ArchiveValuation.WORTHY, " ", null, 1, NOW), "archivist-missing");
        refuses(() -> plan.value(null, "Frau Lehmann", null, 1, NOW), "archivist-missing");
    }

    @Test
    void aPeriodHasItsBounds() {
        refuses(() -> plan.keep(Map.of("participation.senders", -1)), "months");
        refuses(() -> plan.keep(Map.of("participation.senders", 601)), "months");
        assertThat(plan.keep(Map.of("participation.senders", 24)).after())
                .isEqualTo(Map.of("participation.senders", 24));
    }

    @Test
    void whoHasSeenAnOlderPlanChangesNothing() {
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> plan.seen(4));
    }

    private static void refuses(ThrowingCallable doing, String why) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(doing)
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("platform.retention." + why));
    }
}
