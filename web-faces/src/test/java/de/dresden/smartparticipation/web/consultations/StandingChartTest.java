package de.dresden.smartparticipation.web.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.standing.Step;
import de.dresden.smartparticipation.participation.standing.Tally;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingChartTest {

    @Test
    void theLongestBarFillsTheWidthAndTheOthersAreInProportion() {
        List<StandingChart.Bar> bars = StandingChart.of(List.of(
                new Tally(1L, "Radverkehr", Map.of(Step.RECEIVED, 6L, Step.PUBLISHED, 2L)),
                new Tally(2L, "Fußwege", Map.of(Step.TO_APPROVE, 4L))));

        assertThat(bars.get(0).pieces())
                .containsExactly(
                        new StandingChart.Piece(Step.RECEIVED, "step-received", 6, "0.000", "75.000"),
                        new StandingChart.Piece(Step.PUBLISHED, "step-published", 2, "75.000", "25.000"));
        assertThat(bars.get(1).pieces())
                .containsExactly(new StandingChart.Piece(Step.TO_APPROVE, "step-to-approve", 4, "0.000", "50.000"));
        assertThat(bars).extracting(StandingChart.Bar::total).containsExactly(8L, 4L);
    }
}
