package de.dresden.smartparticipation.rewards.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    private final List<Counted> cells = new ArrayList<>();

    @Test
    void aSavingIsNotToldWhereTheMetresOfAHiddenModeFollowFromIt() {
        mode("BUS", 50, 90_000, 70);
        mode("E_SCOOTER", 3, 4_000, 100);
        mode("BICYCLE", 25, 60_000, 164);
        total();

        Protection.Hidden hidden = Protection.hidden(cells);

        assertThat(hidden.cells().stream()).as("the scooter, and one beside it").containsExactly(1, 2);
        assertThat(hidden.saving().get(3))
                .as("metres and saving that are left are two equations of two unknowns")
                .isTrue();
    }

    @Test
    void whereThreeModesAreHiddenNothingFollowsAndTheSavingIsTold() {
        mode("BUS", 50, 90_000, 70);
        mode("E_SCOOTER", 3, 4_000, 100);
        mode("BICYCLE", 25, 60_000, 164);
        mode("TRAM", 4, 9_000, 120);
        total();

        Protection.Hidden hidden = Protection.hidden(cells);

        assertThat(hidden.cells().stream()).containsExactly(1, 2, 3);
        assertThat(hidden.saving().get(4)).isFalse();
    }

    @Test
    void ofTwoThatSaveTheSameAMetreATogetherTheThirdFollows() {
        mode("BUS", 50, 90_000, 70);
        mode("E_SCOOTER", 3, 4_000, 100);
        mode("BICYCLE", 25, 60_000, 164);
        mode("WALK", 4, 9_000, 164);
        total();

        assertThat(Protection.hidden(cells).saving().get(4)).isTrue();
    }

    @Test
    void whereNoModeIsHiddenTheSavingIsTold() {
        mode("BUS", 50, 90_000, 70);
        mode("BICYCLE", 25, 60_000, 164);
        total();

        assertThat(Protection.hidden(cells).saving().isEmpty()).isTrue();
    }

    private void mode(String mode, long people, long metres, long perMetre) {
        cells.add(new Counted(
                new Place(null, mode, null), people, people, metres, metres * perMetre, 0L, null, people, 0));
    }

    private void total() {
        long people = cells.stream().mapToLong(Counted::people).sum();
        cells.add(new Counted(
                new Place(null, null, null),
                people,
                people,
                cells.stream().mapToLong(Counted::metres).sum(),
                cells.stream().mapToLong(Counted::saving).sum(),
                0L,
                null,
                people,
                0));
    }
}
