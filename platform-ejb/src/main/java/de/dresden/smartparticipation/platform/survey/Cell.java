package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number of people as it is shown. A hidden one does not carry its number, so that no page and no file can give it away.
 *
 * @param mark whether it is shown
 * @param count the number; 0 where it is hidden
 */
public record Cell(Mark mark, long count) implements Serializable {

    /** Numbers below this one are not shown. */
    public static final long LEAST = 5;

    /** Why a number is not shown. */
    public enum Mark {
        SHOWN,
        /** Fewer than five people. */
        FEW,
        /** Kept back, so that a hidden number cannot be computed from the others. */
        PROTECTED
    }

    public static Cell of(long count) {
        return of(count, count < LEAST ? Mark.FEW : Mark.SHOWN);
    }

    static Cell of(long count, Mark mark) {
        return new Cell(mark, mark == Mark.SHOWN ? count : 0);
    }

    static Cell kept() {
        return new Cell(Mark.PROTECTED, 0);
    }

    public boolean shown() {
        return mark == Mark.SHOWN;
    }

    /** Percent of the base with one digit, rounded half up; null where either is hidden. */
    public BigDecimal percentOf(Cell base) {
        return !shown() || !base.shown() || base.count == 0
                ? null
                : BigDecimal.valueOf(count * 100).divide(BigDecimal.valueOf(base.count), 1, RoundingMode.HALF_UP);
    }
}
