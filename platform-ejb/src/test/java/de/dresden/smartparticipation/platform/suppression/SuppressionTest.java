package de.dresden.smartparticipation.platform.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Nobody who sees all that is told can compute what is not, and what can be computed is never of fewer than twenty people. */
class SuppressionTest {

    private static final long LEAST = 20;

    /** Trips of people between areas, modes and ages, with the same lines that a month has. */
    private record Month(long[] people, List<Line> lines) {}

    @Property(tries = 300)
    void noHiddenCellFollowsFromTheShownOnes(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int areas,
            @ForAll @IntRange(min = 1, max = 5) int modes) {
        Month month = month(seed, areas, modes);
        BitSet hidden = Suppression.hidden(month.people(), month.lines(), LEAST);
        for (int cell = 0; cell < month.people().length; cell++) {
            if (month.people()[cell] < LEAST) {
                assertThat(hidden.get(cell)).isTrue();
            }
        }
        for (int cell : hidden.stream().toArray()) {
            assertThat(hasAnotherValue(cell, hidden, month.lines()))
                    .as("cell %s of %s hidden %s", cell, month.lines(), hidden)
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void whatATotalLeavesOverIsNeverOfFewPeople(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int areas,
            @ForAll @IntRange(min = 1, max = 5) int modes) {
        Month month = month(seed, areas, modes);
        BitSet hidden = Suppression.hidden(month.people(), month.lines(), LEAST);
        for (Line line : month.lines()) {
            List<Integer> rest = line.parts().stream().filter(hidden::get).toList();
            if (!hidden.get(line.total())
                    && !rest.isEmpty()
                    && rest.size() < line.parts().size()) {
                assertThat(rest.stream()
                                .mapToLong(part -> month.people()[part])
                                .max()
                                .orElse(0))
                        .as("%s hidden %s", line, hidden)
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    @Test
    void aSmallCellTakesTheNextSmallestWithIt() {
        assertThat(Suppression.hidden(new long[] {90, 60, 3, 25}, List.of(new Line(0, List.of(1, 2, 3))), LEAST))
                .isEqualTo(bits(2, 3));
    }

    @Test
    void twoSmallCellsAreNotToldTogetherEither() {
        assertThat(Suppression.hidden(new long[] {90, 60, 3, 4, 25}, List.of(new Line(0, List.of(1, 2, 3, 4))), LEAST))
                .isEqualTo(bits(2, 3, 4));
    }

    @Test
    void whereNothingIsSmallAllIsTold() {
        assertThat(Suppression.hidden(new long[] {45, 20, 25}, List.of(new Line(0, List.of(1, 2))), LEAST))
                .isEqualTo(new BitSet());
    }

    @Test
    void ofFewPeopleInAllNothingIsTold() {
        assertThat(Suppression.hidden(new long[] {19, 10, 9}, List.of(new Line(0, List.of(1, 2))), LEAST))
                .isEqualTo(bits(0, 1, 2));
    }

    @Test
    void aMonthOfAllStadtteileAndModesIsDecidedSoonEnough() {
        Month month = month(7, 65, 12);
        assertThat(month.people().length).isGreaterThan(400);
        BitSet hidden = Suppression.hidden(month.people(), month.lines(), LEAST);
        assertThat(hidden.get(0)).as("the whole is told").isFalse();
        assertThat(Suppression.computable(month.lines().stream().map(Line::sum).toList(), hidden))
                .isEqualTo(new BitSet());
    }

    /**
     * Cell 0 is all, then areas, modes, ages, areas by modes, ages by modes; what is nobody's is no cell. People go by several
     * modes and begin in several areas.
     */
    private static Month month(long seed, int areas, int modes) {
        Random random = new Random(seed);
        int ages = 3;
        int travellers = 10 + random.nextInt(areas * 60);
        Tally tally = new Tally();
        for (int person = 0; person < travellers; person++) {
            int age = random.nextInt(ages);
            int home = (int) (areas * Math.pow(random.nextDouble(), 2));
            for (int trip = 0; trip < 1 + random.nextInt(3); trip++) {
                int area = random.nextInt(5) == 0 ? random.nextInt(areas) : home;
                int mode = (int) (modes * Math.pow(random.nextDouble(), 2));
                for (String cell : List.of(
                        "", "a" + area, "m" + mode, "g" + age, "a" + area + "m" + mode, "g" + age + "m" + mode)) {
                    tally.add(cell, person);
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        tally.line(lines, "", IntStream.range(0, areas).mapToObj(a -> "a" + a).toList());
        tally.line(lines, "", IntStream.range(0, modes).mapToObj(m -> "m" + m).toList());
        tally.line(lines, "", IntStream.range(0, ages).mapToObj(g -> "g" + g).toList());
        for (int area = 0; area < areas; area++) {
            String row = "a" + area;
            tally.line(
                    lines,
                    row,
                    IntStream.range(0, modes).mapToObj(m -> row + "m" + m).toList());
        }
        for (int age = 0; age < ages; age++) {
            String row = "g" + age;
            tally.line(
                    lines,
                    row,
                    IntStream.range(0, modes).mapToObj(m -> row + "m" + m).toList());
        }
        for (int mode = 0; mode < modes; mode++) {
            String column = "m" + mode;
            tally.line(
                    lines,
                    column,
                    IntStream.range(0, areas).mapToObj(a -> "a" + a + column).toList());
            tally.line(
                    lines,
                    column,
                    IntStream.range(0, ages).mapToObj(g -> "g" + g + column).toList());
        }
        return new Month(tally.people.stream().mapToLong(Set::size).toArray(), lines);
    }

    private static final class Tally {
        private final List<String> names = new ArrayList<>();
        private final List<Set<Integer>> people = new ArrayList<>();

        void add(String cell, int person) {
            if (!names.contains(cell)) {
                names.add(cell);
                people.add(new HashSet<>());
            }
            people.get(names.indexOf(cell)).add(person);
        }

        void line(List<Line> lines, String total, List<String> parts) {
            List<Integer> known =
                    parts.stream().map(names::indexOf).filter(cell -> cell >= 0).toList();
            if (names.contains(total) && !known.isEmpty()) {
                lines.add(new Line(names.indexOf(total), known));
            }
        }
    }

    /**
     * By another way than the code: in whole numbers without a modulus. A cell has another value exactly where the equations with
     * "the cell is 1, all known ones are 0" can be solved.
     */
    private static boolean hasAnotherValue(int cell, BitSet hidden, List<Line> lines) {
        int[] unknown = hidden.stream().toArray();
        List<BigInteger[]> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(equation(unknown, of -> line.parts().contains(of) ? 1 : of == line.total() ? -1 : 0, 0));
        }
        rows.add(equation(unknown, of -> of == cell ? 1 : 0, 1));
        return isSolvable(rows, unknown.length);
    }

    private static BigInteger[] equation(int[] unknown, java.util.function.IntUnaryOperator coefficient, long right) {
        BigInteger[] row = new BigInteger[unknown.length + 1];
        for (int i = 0; i < unknown.length; i++) {
            row[i] = BigInteger.valueOf(coefficient.applyAsInt(unknown[i]));
        }
        row[unknown.length] = BigInteger.valueOf(right);
        return row;
    }

    private static boolean isSolvable(List<BigInteger[]> rows, int columns) {
        int rank = 0;
        for (int column = 0; column < columns; column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            BigInteger[] row = rows.set(pivot, rows.get(rank));
            rows.set(rank, row);
            for (int i = rank + 1; i < rows.size(); i++) {
                BigInteger[] other = rows.get(i);
                BigInteger factor = other[column];
                if (factor.signum() != 0) {
                    for (int j = 0; j <= columns; j++) {
                        other[j] = other[j].multiply(row[column]).subtract(row[j].multiply(factor));
                    }
                }
            }
            rank++;
        }
        return rows.subList(rank, rows.size()).stream().allMatch(row -> row[columns].signum() == 0);
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        IntStream.of(numbers).forEach(bits::set);
        return bits;
    }
}
