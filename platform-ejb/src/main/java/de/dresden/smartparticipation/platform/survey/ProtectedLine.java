package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.survey.Cell.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which numbers of a line are shown, when its total is known: those under five are hidden, and as many others that for each
 * hidden one another line exists that shows the same numbers, marks and total, and has another number there. Such a line is
 * found by moving one person from one hidden cell to another.
 */
final class ProtectedLine {

    private final long[] counts;
    private final Mark[] marks;

    private ProtectedLine(long[] counts) {
        this.counts = counts;
        this.marks = new Mark[counts.length];
    }

    static ProtectedLine of(long... counts) {
        ProtectedLine line = new ProtectedLine(counts.clone());
        line.protect();
        return line;
    }

    /**
     * The same where people may stand in several cells, at least in one: nothing adds up, but where all hidden cells
     * together just suffice for the people who stand in no other, each would be known.
     */
    static ProtectedLine ofSeveral(long people, long... counts) {
        ProtectedLine line = new ProtectedLine(counts.clone());
        line.markFew();
        while (line.isPinned(people) && line.hideSmallest()) {
            // hides one more
        }
        return line;
    }

    Mark mark(int cell) {
        return marks[cell];
    }

    boolean hides() {
        return Arrays.stream(marks).anyMatch(mark -> mark != Mark.SHOWN);
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            cells.add(Cell.of(counts[i], marks[i]));
        }
        return cells;
    }

    /** Whether a figure of the line may be shown too: for each hidden cell another line has the same figure. */
    boolean allows(Predicate<long[]> sameFigure) {
        for (int i = 0; i < counts.length; i++) {
            if (marks[i] != Mark.SHOWN && !isProtected(i, sameFigure)) {
                return false;
            }
        }
        return true;
    }

    private void protect() {
        markFew();
        if (Arrays.stream(counts).sum() < Cell.LEAST) {
            return;
        }
        for (int i = 0; i < counts.length; i++) {
            if (marks[i] == Mark.FEW && !isProtected(i, other -> true) && !hidePartner(i)) {
                Arrays.fill(marks, Mark.PROTECTED);
                return;
            }
        }
    }

    private void markFew() {
        for (int i = 0; i < counts.length; i++) {
            marks[i] = counts[i] < Cell.LEAST ? Mark.FEW : Mark.SHOWN;
        }
    }

    private boolean isProtected(int cell, Predicate<long[]> accepted) {
        for (int other = 0; other < counts.length; other++) {
            if (other != cell
                    && marks[other] != Mark.SHOWN
                    && (moves(cell, other, 1, accepted) || moves(cell, other, -1, accepted))) {
                return true;
            }
        }
        return false;
    }

    private boolean moves(int cell, int other, int people, Predicate<long[]> accepted) {
        if (!fits(cell, counts[cell] + people) || !fits(other, counts[other] - people)) {
            return false;
        }
        long[] moved = counts.clone();
        moved[cell] += people;
        moved[other] -= people;
        return accepted.test(moved);
    }

    /** Whether the mark would be the same with this number. */
    private boolean fits(int cell, long count) {
        boolean allKept = Arrays.stream(marks).allMatch(mark -> mark == Mark.PROTECTED);
        return count >= 0 && (allKept || (marks[cell] == Mark.FEW) == (count < Cell.LEAST));
    }

    /** Hides the smallest shown cell with which one person can be exchanged. */
    private boolean hidePartner(int cell) {
        int best = -1;
        for (int other = 0; other < counts.length; other++) {
            if (marks[other] != Mark.SHOWN) {
                continue;
            }
            boolean exchange =
                    (counts[other] > Cell.LEAST && fits(cell, counts[cell] + 1)) || fits(cell, counts[cell] - 1);
            if (exchange && (best < 0 || counts[other] < counts[best])) {
                best = other;
            }
        }
        if (best >= 0) {
            marks[best] = Mark.PROTECTED;
        }
        return best >= 0;
    }

    private boolean isPinned(long people) {
        long shown = 0;
        long most = 0;
        boolean few = false;
        for (int i = 0; i < counts.length; i++) {
            shown += marks[i] == Mark.SHOWN ? counts[i] : 0;
            most += marks[i] == Mark.FEW ? Cell.LEAST - 1 : marks[i] == Mark.PROTECTED ? people : 0;
            few |= marks[i] == Mark.FEW;
        }
        return few && people - shown >= most;
    }

    private boolean hideSmallest() {
        int best = -1;
        for (int i = 0; i < counts.length; i++) {
            if (marks[i] == Mark.SHOWN && (best < 0 || counts[i] < counts[best])) {
                best = i;
            }
        }
        if (best >= 0) {
            marks[best] = Mark.PROTECTED;
        }
        return best >= 0;
    }
}
