package de.dresden.smartparticipation.rewards.emission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.testing.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactorSetTest {

    private static final Capacity ANNA = new Capacity(1L, null);
    private static final Capacity BEN = new Capacity(2L, null);
    private static final Capacity CARLA = new Capacity(3L, null);
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private final FactorSet set = Ids.give(
            new FactorSet(
                    "EF-2024-2",
                    new FactorData(
                            2024,
                            "here",
                            "all",
                            "TREMOD",
                            164,
                            List.of(
                                    new FactorRow(Mode.TRAM, 42, Quality.A, ""),
                                    new FactorRow(Mode.CAR, 164, Quality.B, ""))),
                    "file.csv",
                    ANNA,
                    NOW),
            7);

    @Test
    void whatOneProposesAnotherApproves() {
        assertThat(set.propose(FIRST, ANNA, NOW).tasks()).hasOnlyElementsOfType(TaskChange.Open.class);
        assertThatThrownBy(() -> set.approve(null, ANNA, NOW)).isInstanceOf(Refused.class);

        assertThat(set.approve(null, BEN, NOW).tasks()).hasOnlyElementsOfType(TaskChange.Close.class);
        assertThat(set.row().inForce(FIRST)).isTrue();
        assertThat(set.row().inForce(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void whoReadTheFileCannotApproveWhatAnotherProposes() {
        set.propose(FIRST, BEN, NOW);

        assertThatThrownBy(() -> set.approve(null, ANNA, NOW)).isInstanceOf(Refused.class);
        set.approve(null, CARLA, NOW);
        assertThat(set.approval().state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void itIsReturnedWithARemarkAndProposedAgain() {
        set.propose(FIRST, ANNA, NOW);
        assertThatThrownBy(() -> set.giveBack(" ", BEN, NOW)).isInstanceOf(Refused.class);
        set.giveBack("Too early", BEN, NOW);

        set.propose(FIRST.plusYears(1), ANNA, NOW);
        assertThat(set.validFrom()).isEqualTo(FIRST.plusYears(1));
    }

    @Test
    void whileItWaitsNobodyMovesItsDayOrDropsIt() {
        set.propose(FIRST, ANNA, NOW);

        assertThatThrownBy(() -> set.propose(FIRST.plusDays(1), ANNA, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> set.discarded(ANNA)).isInstanceOf(Refused.class);
        assertThat(set.validFrom()).isEqualTo(FIRST);
    }

    @Test
    void anApprovedOneStays() {
        set.propose(FIRST, ANNA, NOW);
        set.approve(null, BEN, NOW);

        assertThatThrownBy(() -> set.propose(FIRST.plusDays(1), ANNA, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> set.discarded(ANNA)).isInstanceOf(Refused.class);
        assertThat(set.validFrom()).isEqualTo(FIRST);
    }

    @Test
    void itIsAsGoodAsItsWorstFigure() {
        assertThat(set.row().quality()).isEqualTo(Quality.B);
    }
}
