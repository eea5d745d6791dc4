package de.dresden.smartparticipation.projects.evaluation.core;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far an indicator has come on its way from the baseline to the target:
 *
 * <pre>attainment = (value − baseline) ÷ (target − baseline)</pre>
 *
 * <p>The target lies where the direction points, so the same formula holds for «more» and for «less»: 0 is the baseline, 10,000 basis
 * points the target; a value on the wrong side of the baseline is negative, one beyond the target more than 10,000. It is rounded
 * down, so that nothing counts as reached that is not. Beyond ±10,000 times the way it is cut.
 *
 * <p>The value is the latest one of the project as a whole that is younger than the baseline. Where only one Stadtteil is measured, its
 * latest; values of several Stadtteile are not put together, since whether they add up depends on what they are. Without baseline, target
 * or value there is no figure.
 *
 * @param state whether there is a figure, or why not
 * @param basisPoints the attainment; null without one
 * @param lowest the same for the worst value within the uncertainty; null without an uncertainty
 * @param highest the same for the best value within it
 */
public record Attainment(AttainmentState state, Long basisPoints, Long lowest, Long highest) implements Serializable {

    /** At the target. */
    public static final long WHOLE = 10_000;

    private static final long MOST = WHOLE * WHOLE;

    /** @param series valid measurements in any order */
    public static Attainment of(Aim aim, List<Measured> series) {
        if (aim.baseline() == null) {
            return none(AttainmentState.NO_BASELINE);
        }
        if (aim.target() == null) {
            return none(AttainmentState.NO_TARGET);
        }
        if (!aim.consistent()) {
            return none(AttainmentState.CONTRADICTION);
        }
        List<Measured> since = series.stream()
                .filter(one -> one.day().isAfter(aim.baselineDay()))
                .toList();
        Optional<Measured> current = current(since);
        if (current.isEmpty()) {
            return none(since.isEmpty() ? AttainmentState.NOT_MEASURED : AttainmentState.SEVERAL_PLACES);
        }
        Measured value = current.get();
        long figure = figure(aim, value.value());
        if (value.uncertainty() == null) {
            return new Attainment(AttainmentState.MEASURED, figure, null, null);
        }
        long one = figure(aim, value.lowest());
        long other = figure(aim, value.highest());
        return new Attainment(AttainmentState.MEASURED, figure, Math.min(one, other), Math.max(one, other));
    }

    /** The value that stands for the project: the latest as a whole, or the latest of the only Stadtteil. */
    public static Optional<Measured> current(List<Measured> series) {
        boolean whole = series.stream().anyMatch(one -> one.area() == null);
        if (!whole && series.stream().map(Measured::area).distinct().count() > 1) {
            return Optional.empty();
        }
        return series.stream()
                .filter(one -> !whole || Objects.isNull(one.area()))
                .max(Comparator.comparing(Measured::day));
    }

    /** Whether there is a figure. */
    public boolean measured() {
        return state == AttainmentState.MEASURED;
    }

    /** Whether the target is reached by the value as it was measured. */
    public boolean reached() {
        return measured() && basisPoints >= WHOLE;
    }

    /** Whether the true value may lie on the other side of the target. */
    public boolean doubtful() {
        return lowest != null && lowest < WHOLE && highest >= WHOLE;
    }

    /** The attainment in whole per cent, rounded down: more digits would pretend to know more; null without a figure. */
    public Long percent() {
        return percent(basisPoints);
    }

    /** The worst within the uncertainty, in whole per cent; null without an uncertainty. */
    public Long lowestPercent() {
        return percent(lowest);
    }

    /** The best within the uncertainty, in whole per cent; null without an uncertainty. */
    public Long highestPercent() {
        return percent(highest);
    }

    private static Long percent(Long points) {
        return points == null ? null : Math.floorDiv(points, WHOLE / 100);
    }

    /** Per cent of the way, not below 0 and not above 100, for a bar. */
    public long bar() {
        return measured() ? Math.max(0, Math.min(100, basisPoints / 100)) : 0;
    }

    private static Attainment none(AttainmentState why) {
        return new Attainment(why, null, null, null);
    }

    private static long figure(Aim aim, BigDecimal value) {
        BigInteger points = value.subtract(aim.baseline())
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(aim.target().subtract(aim.baseline()), 0, RoundingMode.FLOOR)
                .toBigInteger();
        return points.min(BigInteger.valueOf(MOST))
                .max(BigInteger.valueOf(-MOST))
                .longValue();
    }
}
