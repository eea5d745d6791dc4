package de.dresden.smartparticipation.projects.decision;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.jury.RecommendationKind;
import de.dresden.smartparticipation.projects.selection.Ruling;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first of two applications is one in which the reader has a conflict; the jury put it second. */
class KeptTest {

    private static final List<DecisionLine> LINES =
            List.of(line(2, 1, RecommendationKind.RECOMMENDED), line(1, 2, RecommendationKind.MOVES_UP));

    private static DecisionLine line(long number, int rank, RecommendationKind how) {
        return new DecisionLine(
                number,
                "Beete",
                "",
                ApplicationState.ELIGIBLE,
                100,
                100,
                new Evidence(rank, how, how == RecommendationKind.MOVES_UP ? 1 : null, 40L, true, null, null),
                new RowData("AN-2026-000" + number, Ruling.SELECTED, 100L, null, "Rang " + rank, "anders als die Jury"),
                true);
    }

    @Test
    void whoIsKeptAwayReadsNothingOfTheJuryNotEvenFromTheOrder() {
        List<DecisionLine> read = new Kept(Set.of(1L)).lines(LINES);
        assertThat(read).extracting(DecisionLine::id).containsExactly(1L, 2L);
        assertThat(read).allSatisfy(line -> {
            assertThat(line.evidence()).isEqualTo(new Evidence(null, null, null, 40L, true, null, null));
            assertThat(line.data().reason() + line.data().deviation()).isEmpty();
            assertThat(line.deviates()).isFalse();
            assertThat(line.data().grantedCents()).as("what is decided").isEqualTo(100);
        });
        assertThat(new Kept(Set.of(1L)).words("Die Jury hielt AN-2026-0001 für schwach."))
                .isEmpty();
    }

    @Test
    void everybodyElseReadsItAsItIs() {
        assertThat(new Kept(Set.of()).lines(LINES)).isEqualTo(LINES);
        assertThat(new Kept(Set.of()).words("so")).isEqualTo("so");
    }
}
