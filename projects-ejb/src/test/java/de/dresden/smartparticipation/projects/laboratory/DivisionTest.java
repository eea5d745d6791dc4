package de.dresden.smartparticipation.projects.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The money of what was selected, divided so that nothing is lost. */
class DivisionTest {

    private static final Map<String, Long> CENTS = Map.of("A", 100L, "B", 50L, "C", 7L);
    private static final Map<String, Set<String>> PARTS = Map.of("A", Set.of("01", "02", "03"), "B", Set.of("02"));

    @Test
    void whatBelongsToSeveralIsGivenToAllAlikeAndAddsUpToTheCent() {
        Map<String, List<Long>> divided =
                Division.of(List.of(List.of("A", "B", "C"), List.of("B"), List.of()), CENTS, PARTS);
        assertThat(divided)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "01",
                        List.of(34L, 0L, 0L),
                        "02",
                        List.of(83L, 50L, 0L),
                        "03",
                        List.of(33L, 0L, 0L),
                        Division.NOWHERE,
                        List.of(7L, 0L, 0L)));
        assertThat(divided.values().stream().mapToLong(cents -> cents.get(0)).sum())
                .isEqualTo(157);
        assertThat(divided.keySet()).first().isEqualTo(Division.NOWHERE);
    }
}
