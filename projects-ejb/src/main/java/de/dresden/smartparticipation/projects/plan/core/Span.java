package de.dresden.smartparticipation.projects.plan.core;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days of a plan.
 *
 * @param first first day
 * @param last last day, included; not before the first one
 */
public record Span(LocalDate first, LocalDate last) implements Serializable {

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + " " + last);
        }
    }

    /** One day. */
    public static Span on(LocalDate day) {
        return new Span(day, day);
    }

    /** How many days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** As long as now, from another day on. */
    public Span from(LocalDate day) {
        return new Span(day, day.plusDays(days() - 1));
    }

    /** How many days another one ends later than this one; negative: earlier. */
    public long laterBy(Span other) {
        return ChronoUnit.DAYS.between(last, other.last);
    }
}
