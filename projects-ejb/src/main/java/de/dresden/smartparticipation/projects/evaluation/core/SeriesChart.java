package de.dresden.smartparticipation.projects.evaluation.core;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where everything of a chart of a series lies, in units of a drawing of {@value #WIDTH} by {@value #HEIGHT}: the way from the baseline
 * to the target, the values with their uncertainty, and the scales.
 *
 * @param levels horizontal lines with their values, the lowest first
 * @param days days below the drawing, from left to right
 * @param lines values joined by place, the project as a whole first
 * @param target height of the target line; null without a target
 * @param baseline height of the line of the baseline; null without one
 */
public record SeriesChart(List<Level> levels, List<DayMark> days, List<Line> lines, Double target, Double baseline)
        implements Serializable {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 260;
    private static final int LEFT = 92;
    private static final int RIGHT = 60;
    private static final int TOP = 20;
    private static final int BOTTOM = 34;
    private static final int LEVELS = 4;
    private static final int MOST_DAYS = 4;

    /** A value of the scale. */
    public record Level(double y, BigDecimal value) implements Serializable {}

    /** A day of the scale. */
    public record DayMark(double x, LocalDate day) implements Serializable {}

    /** A value: where it lies, and from where to where it may lie. */
    public record Mark(double x, double y, double top, double bottom, Measured measured) implements Serializable {

        public boolean uncertain() {
            return bottom > top;
        }
    }

    /**
     * Values of one place.
     *
     * @param area key of the Stadtteil, or null: the project as a whole
     * @param points as SVG's {@code polyline} wants them
     */
    public record Line(String area, String points, List<Mark> marks) implements Serializable {}

    /** Where the drawing begins, beside the figures of the scale. */
    public int left() {
        return LEFT;
    }

    /** Where it ends. */
    public int right() {
        return WIDTH - RIGHT;
    }

    public SeriesChart {
        levels = List.copyOf(levels);
        days = List.copyOf(days);
        lines = List.copyOf(lines);
    }

    /** @return null where there is no value to be shown */
    public static SeriesChart of(Aim aim, List<Measured> series) {
        if (series.isEmpty()) {
            return null;
        }
        Scale scale = Scale.of(aim, series);
        Map<String, List<Measured>> byArea = new TreeMap<>();
        series.stream().sorted(Comparator.comparing(Measured::day)).forEach(one -> byArea.computeIfAbsent(
                        one.area() == null ? "" : one.area(), area -> new ArrayList<>())
                .add(one));
        return new SeriesChart(
                scale.levels(),
                scale.dayMarks(),
                byArea.values().stream().map(scale::line).toList(),
                aim.target() == null ? null : scale.y(aim.target()),
                aim.baseline() == null ? null : scale.y(aim.baseline()));
    }

    /** What lies where: values from the bottom up, days from the left. */
    private record Scale(BigDecimal lowest, BigDecimal step, int steps, LocalDate first, LocalDate last) {

        static Scale of(Aim aim, List<Measured> series) {
            List<BigDecimal> values = Stream.concat(
                            series.stream().flatMap(one -> Stream.of(one.lowest(), one.highest())),
                            Stream.of(aim.baseline(), aim.target()).filter(Objects::nonNull))
                    .toList();
            BigDecimal least = values.stream().min(Comparator.naturalOrder()).orElseThrow();
            BigDecimal most = values.stream().max(Comparator.naturalOrder()).orElseThrow();
            BigDecimal step = round(most.subtract(least));
            BigDecimal lowest =
                    least.divide(step, 0, RoundingMode.FLOOR).multiply(step).stripTrailingZeros();
            int steps = Math.max(
                    1,
                    most.subtract(lowest).divide(step, 0, RoundingMode.CEILING).intValue());
            List<LocalDate> days = Stream.concat(
                            series.stream().map(Measured::day),
                            Stream.of(aim.baselineDay(), aim.targetDay()).filter(Objects::nonNull))
                    .sorted()
                    .toList();
            return new Scale(lowest, step, steps, days.get(0), days.get(days.size() - 1));
        }

        /** 1, 2 or 5 times a power of ten, so that the lines have short figures. */
        private static BigDecimal round(BigDecimal range) {
            if (range.signum() == 0) {
                return BigDecimal.ONE;
            }
            BigDecimal raw = range.divide(BigDecimal.valueOf(LEVELS), MathContext.DECIMAL64);
            BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
            for (int factor : new int[] {1, 2, 5}) {
                BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
                if (step.compareTo(raw) >= 0) {
                    return step;
                }
            }
            return power.scaleByPowerOfTen(1);
        }

        double y(BigDecimal value) {
            double share = value.subtract(lowest)
                    .divide(step.multiply(BigDecimal.valueOf(steps)), MathContext.DECIMAL64)
                    .doubleValue();
            return tenth(HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP));
        }

        double x(LocalDate day) {
            long whole = ChronoUnit.DAYS.between(first, last);
            double share = whole == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / whole;
            return tenth(LEFT + share * (WIDTH - LEFT - RIGHT));
        }

        List<Level> levels() {
            List<Level> levels = new ArrayList<>();
            for (int at = 0; at <= steps; at++) {
                BigDecimal value = lowest.add(step.multiply(BigDecimal.valueOf(at)));
                levels.add(new Level(y(value), value));
            }
            return levels;
        }

        List<DayMark> dayMarks() {
            long whole = ChronoUnit.DAYS.between(first, last);
            long marks = Math.max(1, Math.min(MOST_DAYS, whole + 1));
            List<DayMark> days = new ArrayList<>();
            for (int at = 0; at < marks; at++) {
                LocalDate day = marks == 1 ? first : first.plusDays(whole * at / (marks - 1));
                days.add(new DayMark(x(day), day));
            }
            return days;
        }

        Line line(List<Measured> series) {
            List<Mark> marks = series.stream()
                    .map(one -> new Mark(x(one.day()), y(one.value()), y(one.highest()), y(one.lowest()), one))
                    .toList();
            StringBuilder points = new StringBuilder();
            marks.forEach(
                    mark -> points.append(mark.x()).append(',').append(mark.y()).append(' '));
            return new Line(series.get(0).area(), points.toString().strip(), marks);
        }

        private static double tenth(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
