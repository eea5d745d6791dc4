package de.dresden.smartparticipation.platform.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MovedTest {

    private static final List<String> SIBLINGS = List.of("a", "b", "c", "d");

    private final Map<String, Integer> positions = new HashMap<>();

    @Test
    void a_step_towards_the_end_changes_places_with_the_next_one() {
        assertThat(Moved.by(SIBLINGS, "b", 1, positions::put)).isEqualTo(new Moved(2, 3));

        assertThat(positions).isEqualTo(Map.of("a", 0, "c", 1, "b", 2, "d", 3));
    }

    @Test
    void both_ends_stop_it() {
        assertThat(Moved.by(SIBLINGS, "b", -9, positions::put)).isEqualTo(new Moved(2, 1));
        assertThat(Moved.to(SIBLINGS, "b", 99, positions::put)).isEqualTo(new Moved(2, 4));
    }

    @Test
    void moved_to_its_own_place_it_stays() {
        assertThat(Moved.to(SIBLINGS, "c", 3, positions::put)).isEqualTo(new Moved(3, 3));

        assertThat(positions).isEqualTo(Map.of("a", 0, "b", 1, "c", 2, "d", 3));
    }
}
