package de.dresden.smartparticipation.projects.budget.core;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Sums in cents, or the change that a movement makes to them.
 *
 * @param cents by part; what is missing is 0
 */
public record Sums(Map<Part, Long> cents) implements Serializable {

    public static final Sums NONE = new Sums(Map.of());

    public Sums {
        Map<Part, Long> copy = new EnumMap<>(Part.class);
        cents.forEach((part, sum) -> {
            if (sum != 0) {
                copy.put(part, sum);
            }
        });
        cents = Collections.unmodifiableMap(copy);
    }

    public static Sums of(Part part, long cents) {
        return new Sums(Map.of(part, cents));
    }

    public long of(Part part) {
        return cents.getOrDefault(part, 0L);
    }

    /** @throws ArithmeticException where a sum is too large for a {@code long}; the bounds of {@link Command} come first */
    public Sums plus(Sums other) {
        Map<Part, Long> sum = new EnumMap<>(Part.class);
        sum.putAll(cents);
        other.cents.forEach((part, more) -> sum.merge(part, more, Math::addExact));
        return new Sums(sum);
    }

    public Sums and(Part part, long more) {
        return plus(of(part, more));
    }

    /** Only what is kept for each project. */
    public Sums ofProject() {
        Map<Part, Long> part = new EnumMap<>(Part.class);
        cents.forEach((key, sum) -> {
            if (key.ofProject()) {
                part.put(key, sum);
            }
        });
        return new Sums(part);
    }

    /** What the year may spend: the appropriation and what was taken over, without what was handed on. */
    public long budget() {
        return of(Part.APPROPRIATED) + of(Part.CARRIED_IN) - of(Part.CARRIED_OUT);
    }

    /** What is neither reserved nor committed: budget = committed + reserved + free. */
    public long free() {
        return budget() - of(Part.COMMITTED) - of(Part.RESERVED);
    }

    /** Committed and not paid yet. */
    public long open() {
        return of(Part.COMMITTED) - of(Part.PAID);
    }

    /** Released and not committed yet. */
    public long releaseLeft() {
        return of(Part.RELEASED) - of(Part.RELEASE_USED);
    }

    /** Whether nothing of it is below what must be there, the free money last. */
    public boolean hold() {
        return cents.values().stream().allMatch(sum -> sum >= 0)
                && free() >= 0
                && open() >= 0
                && releaseLeft() >= 0
                && of(Part.EARLY) <= of(Part.AUTHORISED);
    }
}
