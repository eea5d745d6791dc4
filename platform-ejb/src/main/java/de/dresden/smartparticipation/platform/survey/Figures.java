package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The middle of many numbers, computed exactly and then rounded half up.
 *
 * @param mean sum by number of people; null where there is nobody, or where it is kept back
 * @param median the number in the middle, of two their half; null as the mean
 */
public record Figures(BigDecimal mean, BigDecimal median) implements Serializable {

    public static final Figures NONE = new Figures(null, null);

    /**
     * @param people how many gave each number
     * @param digits after the comma of the mean
     */
    static Figures of(SortedMap<BigDecimal, Long> people, int digits) {
        long count = people.values().stream().mapToLong(Long::longValue).sum();
        if (count == 0) {
            return NONE;
        }
        BigDecimal sum = people.entrySet().stream()
                .map(entry -> entry.getKey().multiply(BigDecimal.valueOf(entry.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal middle = at(people, (count - 1) / 2)
                .add(at(people, count / 2))
                .divide(BigDecimal.valueOf(2))
                .stripTrailingZeros();
        return new Figures(
                sum.divide(BigDecimal.valueOf(count), digits, RoundingMode.HALF_UP),
                middle.scale() < 0 ? middle.setScale(0) : middle);
    }

    static Figures ofScale(Scale scale, long[] counts) {
        SortedMap<BigDecimal, Long> people = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                people.put(BigDecimal.valueOf(scale.from() + (long) i), counts[i]);
            }
        }
        return of(people, 1);
    }

    public boolean isKnown() {
        return mean != null;
    }

    boolean same(Figures other) {
        return Objects.equals(mean, other.mean) && Objects.equals(median, other.median);
    }

    private static BigDecimal at(SortedMap<BigDecimal, Long> people, long place) {
        long passed = 0;
        for (Map.Entry<BigDecimal, Long> entry : people.entrySet()) {
            passed += entry.getValue();
            if (passed > place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no place " + place);
    }
}
