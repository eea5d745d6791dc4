package de.dresden.smartparticipation.platform.survey;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.survey.Cell.Mark;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Nobody who sees a published table, all its totals and every mark can compute a hidden number. */
class ProtectionTest {

    @Property(tries = 400)
    void noHiddenNumberOfALineFollowsFromItsTotal(@ForAll("lines") long[] counts) {
        ProtectedLine line = ProtectedLine.of(counts);
        if (Arrays.stream(counts).sum() < Cell.LEAST) {
            assertThat(line.cells()).allMatch(cell -> cell.mark() == Mark.FEW);
            return;
        }
        Mark[] marks = marks(counts.length, line);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < Cell.LEAST) {
                assertThat(marks[i]).isNotEqualTo(Mark.SHOWN);
            }
            if (marks[i] != Mark.SHOWN) {
                assertThat(looksTheSameWithAnother(counts, marks, i))
                        .as("%s %s", Arrays.toString(counts), i)
                        .isTrue();
            }
        }
    }

    @Property(tries = 400)
    void noFigureGivesAHiddenNumberAway(@ForAll("lines") long[] counts) {
        Scale scale = new Scale(1, counts.length, Wording.NONE, Wording.NONE);
        Figures figures = Figures.ofScale(scale, counts);
        ProtectedLine line = ProtectedLine.of(counts);
        if (Arrays.stream(counts).sum() < Cell.LEAST
                || !line.allows(moved -> Figures.ofScale(scale, moved).same(figures))) {
            return;
        }
        Mark[] marks = marks(counts.length, line);
        for (int i = 0; i < counts.length; i++) {
            int cell = i;
            if (marks[i] != Mark.SHOWN) {
                assertThat(alternatives(counts, marks).stream()
                                .anyMatch(other -> other[cell] != counts[cell]
                                        && Figures.ofScale(scale, other).same(figures)))
                        .isTrue();
            }
        }
    }

    @Property(tries = 400)
    void noHiddenNumberOfATableFollowsFromAllItsTotals(@ForAll("tables") long[][] counts) {
        int columns = counts[0].length;
        ProtectedTable table = ProtectedTable.of(counts, new boolean[counts.length], new boolean[columns]);
        if (table.isWithheld()) {
            return;
        }
        List<long[][]> others = sameTotals(counts);
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < columns; j++) {
                int line = i;
                int column = j;
                if (counts[i][j] < Cell.LEAST) {
                    assertThat(table.cell(i, j).shown()).isFalse();
                }
                if (!table.cell(i, j).shown()) {
                    assertThat(others.stream()
                                    .anyMatch(other -> other[line][column] != counts[line][column]
                                            && looksTheSame(other, counts, table)))
                            .as("%s at %s, %s: %s", Arrays.deepToString(counts), i, j, table)
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 400)
    void whereOneMayChooseSeveralTheNumberOfPeopleGivesNothingAway(@ForAll("lines") long[] counts) {
        long people = Arrays.stream(counts).max().orElse(0);
        ProtectedLine line = ProtectedLine.ofSeveral(people, counts);
        long shown = 0;
        long most = 0;
        for (int i = 0; i < counts.length; i++) {
            shown += line.mark(i) == Mark.SHOWN ? counts[i] : 0;
            most += line.mark(i) == Mark.FEW ? 4 : line.mark(i) == Mark.PROTECTED ? people : 0;
        }
        boolean few = Arrays.stream(counts).anyMatch(count -> count < Cell.LEAST);
        assertThat(!few
                        || most > people - shown
                        || people == 0
                        || !line.cells().stream().anyMatch(Cell::shown))
                .isTrue();
    }

    @Test
    void aSingleSmallNumberTakesTheNextSmallestWithIt() {
        assertThat(ProtectedLine.of(40, 3, 17, 90).cells())
                .extracting(Cell::mark)
                .containsExactly(Mark.SHOWN, Mark.FEW, Mark.PROTECTED, Mark.SHOWN);
    }

    @Test
    void aHiddenCellDoesNotCarryItsNumber() {
        assertThat(ProtectedLine.of(40, 3, 17, 90).cells())
                .extracting(Cell::count)
                .containsExactly(40L, 0L, 0L, 90L);
    }

    @Test
    void twoZerosWouldBothFollowFromTheTotalAndTakeAThirdAlong() {
        assertThat(ProtectedLine.of(0, 0, 12, 30).cells())
                .extracting(Cell::mark)
                .containsExactly(Mark.FEW, Mark.FEW, Mark.PROTECTED, Mark.SHOWN);
    }

    @Test
    void aTableWithoutSmallNumbersIsShownWhole() {
        ProtectedTable table = ProtectedTable.of(new long[][] {{5, 9}, {12, 7}}, new boolean[2], new boolean[2]);
        assertThat(table.cell(0, 0)).isEqualTo(Cell.of(5));
        assertThat(table.isWithheld()).isFalse();
    }

    @Test
    void aSmallNumberInATableHidesARectangle() {
        ProtectedTable table =
                ProtectedTable.of(new long[][] {{2, 20, 30}, {40, 11, 60}, {7, 8, 9}}, new boolean[3], new boolean[3]);
        assertThat(table.toString())
                .isEqualTo("[[FEW, PROTECTED, SHOWN], [SHOWN, SHOWN, SHOWN], [PROTECTED, PROTECTED, SHOWN]]");
    }

    @Provide
    Arbitrary<long[]> lines() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, 5))
                .array(long[].class)
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<long[][]> tables() {
        return Arbitraries.integers().between(2, 3).flatMap(columns -> Arbitraries.longs()
                .between(0, 9)
                .array(long[].class)
                .ofSize(columns)
                .array(long[][].class)
                .ofMinSize(2)
                .ofMaxSize(columns == 2 ? 3 : 2));
    }

    private static Mark[] marks(int length, ProtectedLine line) {
        Mark[] marks = new Mark[length];
        for (int i = 0; i < length; i++) {
            marks[i] = line.mark(i);
        }
        return marks;
    }

    private static boolean looksTheSameWithAnother(long[] counts, Mark[] marks, int cell) {
        return alternatives(counts, marks).stream().anyMatch(other -> other[cell] != counts[cell]);
    }

    /** All lines of the same total that look the same, by trying every one. */
    private static List<long[]> alternatives(long[] counts, Mark[] marks) {
        boolean allKept = Arrays.stream(marks).allMatch(mark -> mark == Mark.PROTECTED);
        List<long[]> found = new ArrayList<>();
        fill(new long[counts.length], 0, Arrays.stream(counts).sum(), other -> {
            for (int i = 0; i < other.length; i++) {
                boolean same =
                        switch (marks[i]) {
                            case SHOWN -> other[i] == counts[i];
                            case FEW -> other[i] < Cell.LEAST;
                            case PROTECTED -> allKept || other[i] >= Cell.LEAST;
                        };
                if (!same) {
                    return;
                }
            }
            found.add(other.clone());
        });
        return found;
    }

    private static void fill(long[] line, int from, long left, Consumer<long[]> found) {
        if (from == line.length - 1) {
            line[from] = left;
            found.accept(line);
            return;
        }
        for (long count = 0; count <= left; count++) {
            line[from] = count;
            fill(line, from + 1, left - count, found);
        }
    }

    /** All tables with the same totals of lines and columns, by trying every one. */
    private static List<long[][]> sameTotals(long[][] counts) {
        long[] columns = new long[counts[0].length];
        for (long[] line : counts) {
            for (int j = 0; j < line.length; j++) {
                columns[j] += line[j];
            }
        }
        List<long[][]> found = new ArrayList<>();
        lines(counts, 0, new long[counts.length][], columns, found);
        return found;
    }

    private static void lines(long[][] counts, int from, long[][] table, long[] left, List<long[][]> found) {
        if (from == counts.length) {
            if (Arrays.stream(left).allMatch(count -> count == 0)) {
                found.add(Arrays.stream(table).map(long[]::clone).toArray(long[][]::new));
            }
            return;
        }
        fill(new long[left.length], 0, Arrays.stream(counts[from]).sum(), line -> {
            long[] rest = left.clone();
            for (int j = 0; j < rest.length; j++) {
                rest[j] -= line[j];
                if (rest[j] < 0) {
                    return;
                }
            }
            table[from] = line.clone();
            lines(counts, from + 1, table, rest, found);
        });
    }

    private static boolean looksTheSame(long[][] other, long[][] counts, ProtectedTable table) {
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                boolean same =
                        switch (table.cell(i, j).mark()) {
                            case SHOWN -> other[i][j] == counts[i][j];
                            case FEW -> other[i][j] < Cell.LEAST;
                            case PROTECTED -> other[i][j] >= Cell.LEAST;
                        };
                if (!same) {
                    return false;
                }
            }
        }
        return true;
    }
}
