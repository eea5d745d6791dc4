package de.dresden.smartparticipation.projects.cooperation.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who stays alone can be the third of a pair. */
class GroupsTest {

    private static final Settings OPEN = Settings.open();

    @Test
    void theOneWhoFitsBothBestJoins() {
        Scores scores = Scores.of(List.of(new Company(1, 0), new Company(2, 0), new Company(3, 0)))
                .put(1, 2, 9)
                .put(1, 3, 5)
                .put(2, 3, 4)
                .build();
        assertThat(groups(scores, OPEN)).containsExactly(new Group(new Pair(1, 2), 3, 5, 4));
        assertThat(groups(scores, OPEN.from(5)))
                .as("one of the two fits too little")
                .isEmpty();
        assertThat(groups(scores, OPEN.forbidding(Set.of(new Pair(2, 3))))).isEmpty();
        assertThat(groups(scores, OPEN.fixing(Set.of(new Pair(1, 2))))).isEmpty();
    }

    /** One pair only, two who are alone: the weaker score decides, then the sum, then the waiting. */
    @Test
    void onlyOneJoinsAPair() {
        assertThat(third(5, 5, 0, 4, 9, 0)).as("the weaker score").isEqualTo(3);
        assertThat(third(4, 5, 0, 9, 4, 0)).as("the sum").isEqualTo(4);
        assertThat(third(4, 5, 0, 5, 4, 1)).as("the waiting").isEqualTo(4);
        assertThat(third(4, 5, 1, 5, 4, 1)).as("the id").isEqualTo(3);
    }

    private static long third(int three1, int three2, int waited3, int four1, int four2, int waited4) {
        Scores scores = Scores.of(
                        List.of(new Company(1, 0), new Company(2, 0), new Company(3, waited3), new Company(4, waited4)))
                .put(1, 2, 50)
                .put(1, 3, three1)
                .put(2, 3, three2)
                .put(1, 4, four1)
                .put(2, 4, four2)
                .build();
        List<Group> groups = groups(scores, OPEN.atMost(1));
        assertThat(groups).hasSize(1);
        return groups.get(0).third();
    }

    private static List<Group> groups(Scores scores, Settings settings) {
        return Groups.of(scores, settings, Pairing.of(scores, settings));
    }
}
