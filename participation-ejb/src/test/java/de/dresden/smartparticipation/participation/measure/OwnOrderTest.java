package de.dresden.smartparticipation.participation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OwnOrderTest {

    @Test
    void aPersonGetsTheMeasuresAlwaysInTheSameOrder() {
        assertThat(order("anna", 70)).isEqualTo(order("anna", 70)).isNotEqualTo(order("ben", 70));
        assertThat(Set.copyOf(order("anna", 70))).hasSize(70);
    }

    @Test
    void aMeasureThatComesLaterMovesNoOther() {
        List<Long> later = new ArrayList<>(order("anna", 71));
        later.remove(Long.valueOf(71));

        assertThat(later).isEqualTo(order("anna", 70));
    }

    /** Nobody is first more often than by chance: the tenth of a thousand people, give or take. */
    @Test
    void everyMeasureComesFirstForSome() {
        var first = IntStream.range(0, 1_000)
                .mapToObj(person -> order("person " + person, 10).get(0))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));

        assertThat(first.values()).hasSize(10).allSatisfy(times -> assertThat(times)
                .isBetween(60L, 140L));
    }

    private static List<Long> order(String seed, int number) {
        List<Card> cards = LongStream.rangeClosed(1, number)
                .mapToObj(id -> new Card(id, "M" + id, "", "", "", null, null))
                .toList();
        return OwnOrder.of(cards, seed).stream().map(Card::id).toList();
    }
}
