package de.dresden.smartparticipation.projects.plan.core;

import java.io.Serializable;

/** That an item of a plan gets other days. */
public record Shift(long item, Span before, Span after) implements Serializable {

    /** How many days later it ends; negative: earlier. */
    public long days() {
        return before.laterBy(after);
    }
}
