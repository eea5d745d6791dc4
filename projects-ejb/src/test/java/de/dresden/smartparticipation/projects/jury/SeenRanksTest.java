package de.dresden.smartparticipation.projects.jury;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No gap in the numbers tells the place of what a conflict keeps back. */
class SeenRanksTest {

    @Test
    void onlyWhatIsSeenIsCounted() {
        List<OutcomeRow> seen = SeenRanks.of(List.of(
                row(1, 1, false, null), row(3, 2, true, null), row(4, 4, false, 2), row(5, 5, false, 3), kept(2)));
        assertThat(seen).extracting(OutcomeRow::rank).containsExactly(1, 2, 3, 4, null);
        assertThat(seen.get(1).tied()).as("tied with the one that is kept back").isFalse();
        assertThat(seen)
                .extracting(OutcomeRow::best)
                .as("tells of the others' places")
                .containsOnlyNulls();
        assertThat(seen).noneMatch(OutcomeRow::shaky);
        assertThat(seen.get(2).recommendation().place()).isEqualTo(1);
        assertThat(seen.get(3).recommendation().place()).isEqualTo(2);
    }

    @Test
    void aTieThatIsSeenStays() {
        List<OutcomeRow> seen = SeenRanks.of(List.of(row(1, 2, true, null), row(3, 2, true, null), kept(2)));
        assertThat(seen).extracting(OutcomeRow::rank).containsExactly(1, 1, null);
        assertThat(seen.get(0).tied()).isTrue();
    }

    @Test
    void whoSeesAllReadsThePlacesAsTheyAre() {
        List<OutcomeRow> all = List.of(row(1, 1, false, 4), row(2, 3, false, null));
        assertThat(SeenRanks.of(all)).isEqualTo(all);
    }

    private static OutcomeRow row(int id, int rank, boolean tied, Integer place) {
        BigDecimal percent = BigDecimal.TEN;
        RecommendationRow said =
                place == null ? null : new RecommendationRow("AN-" + id, RecommendationKind.MOVES_UP, place, "");
        return new OutcomeRow(
                frame(id), false, rank, tied, percent, "1/10", 1, 1, percent, percent, percent, rank, rank + 1,
                List.of(), said);
    }

    private static OutcomeRow kept(int id) {
        return OutcomeRow.kept(frame(id));
    }

    private static ApplicationFrame frame(int id) {
        return new ApplicationFrame(
                id, "AN-" + id, 1, "Beete", "Verein", ApplicationState.ELIGIBLE, 100, 100, Set.of());
    }
}
