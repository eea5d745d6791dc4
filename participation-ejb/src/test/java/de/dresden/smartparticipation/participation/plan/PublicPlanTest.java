package de.dresden.smartparticipation.participation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final PublicRound early = round(RoundKind.EARLY, RoundStage.OVER);
    private final PublicRound draft = round(RoundKind.PUBLICATION, RoundStage.OVER);
    private final PublicRound again = round(RoundKind.REPEAT, RoundStage.RUNNING);

    @Test
    void a_step_of_the_way_is_shown_with_its_round() {
        PublicPlan plan = plan(draft, early);
        assertThat(plan.roundOf(StepKind.EARLY)).isSameAs(early);
        assertThat(plan.roundOf(StepKind.PUBLICATION)).isSameAs(draft);
        assertThat(plan.roundOf(StepKind.WEIGHING)).isNull();
    }

    @Test
    void a_repeated_publication_takes_the_place_of_the_former_one() {
        assertThat(plan(again, draft, early).roundOf(StepKind.PUBLICATION)).isSameAs(again);
    }

    @Test
    void a_publication_to_come_has_no_round_yet() {
        assertThat(plan(early).roundOf(StepKind.PUBLICATION)).isNull();
    }

    private static PublicPlan plan(PublicRound now, PublicRound... former) {
        return new PublicPlan(
                "BP-2026-001",
                null,
                "",
                null,
                List.of(),
                now,
                List.of(former),
                List.of(),
                List.of(),
                false,
                null,
                List.of());
    }

    private static PublicRound round(RoundKind kind, RoundStage stage) {
        return new PublicRound(
                kind, stage, DAY, DAY.plusDays(30), false, false, List.of(), DAY, "", List.of(), List.of());
    }
}
