package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.survey.Cell.Mark;
import java.util.Arrays;

/**
 * Which numbers of a table are shown, when all totals of its lines and columns are taken as known: those under five are hidden,
 * and as many others that each hidden one lies at the corner of a rectangle of hidden ones in which one person can be moved
 * around without changing any total, shown number or mark. So for every hidden number there is another table that looks the
 * same. Where that cannot be reached, the whole table is kept back.
 */
final class ProtectedTable {

    private final long[][] counts;
    private final Mark[][] marks;
    private final boolean[][] free;
    private boolean withheld;

    private ProtectedTable(long[][] counts) {
        this.counts = counts;
        this.marks = new Mark[counts.length][];
        this.free = new boolean[counts.length][];
    }

    /**
     * @param counts by line, then by column; all lines are of one length
     * @param keptLines lines whose total is hidden elsewhere: none of their cells is shown
     * @param keptColumns the same for columns
     */
    static ProtectedTable of(long[][] counts, boolean[] keptLines, boolean[] keptColumns) {
        ProtectedTable table = new ProtectedTable(counts);
        table.mark(keptLines, keptColumns);
        table.protect();
        return table;
    }

    boolean isWithheld() {
        return withheld;
    }

    Cell cell(int line, int column) {
        return withheld ? Cell.kept() : Cell.of(counts[line][column], marks[line][column]);
    }

    private void mark(boolean[] keptLines, boolean[] keptColumns) {
        for (int i = 0; i < counts.length; i++) {
            marks[i] = new Mark[counts[i].length];
            free[i] = new boolean[counts[i].length];
            for (int j = 0; j < counts[i].length; j++) {
                free[i][j] = keptLines[i] || keptColumns[j];
                marks[i][j] = free[i][j] ? Mark.PROTECTED : counts[i][j] < Cell.LEAST ? Mark.FEW : Mark.SHOWN;
            }
        }
    }

    /** What is protected stays so when more is hidden; what is hidden on the way is a corner of a sound rectangle itself. */
    private void protect() {
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                if (marks[i][j] != Mark.SHOWN && !hideRectangle(i, j)) {
                    withheld = true;
                    return;
                }
            }
        }
    }

    /** Hides the corners of the rectangle that costs least; nothing where a hidden one is there already. */
    private boolean hideRectangle(int line, int column) {
        long least = Long.MAX_VALUE;
        int[] best = null;
        for (int k = 0; k < counts.length; k++) {
            for (int l = 0; l < counts[line].length; l++) {
                if (k == line || l == column || !(turns(line, column, k, l, 1) || turns(line, column, k, l, -1))) {
                    continue;
                }
                long cost = cost(line, l) + cost(k, column) + cost(k, l);
                if (cost < least) {
                    least = cost;
                    best = new int[] {k, l};
                }
            }
        }
        if (best == null) {
            return false;
        }
        hide(line, best[1]);
        hide(best[0], column);
        hide(best[0], best[1]);
        return true;
    }

    private boolean turns(int i, int j, int k, int l, int people) {
        return fits(i, j, people) && fits(i, l, -people) && fits(k, j, -people) && fits(k, l, people);
    }

    /** Whether the cell, once hidden, would look the same with so many people more. */
    private boolean fits(int line, int column, int more) {
        long count = counts[line][column] + more;
        return count >= 0 && (free[line][column] || (counts[line][column] < Cell.LEAST) == (count < Cell.LEAST));
    }

    private long cost(int line, int column) {
        return marks[line][column] == Mark.SHOWN ? 1 + counts[line][column] : 0;
    }

    private void hide(int line, int column) {
        if (marks[line][column] == Mark.SHOWN) {
            marks[line][column] = Mark.PROTECTED;
        }
    }

    @Override
    public String toString() {
        return Arrays.deepToString(marks);
    }
}
