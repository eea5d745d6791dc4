package de.dresden.smartparticipation.projects.cooperation.tandem.core;

import java.io.Serializable;
import java.util.List;

/**
 * How a single undertaking stands against the ceiling when a grant is made.
 *
 * @param firms those of it that take part in the grant, in their order
 * @param earlierCents aid of all its firms in the three years before
 * @param newCents its part of the grant
 */
public record Standing(List<String> firms, long earlierCents, long newCents) implements Serializable {

    public Standing {
        firms = List.copyOf(firms);
    }

    /** How it is called: by the firms that take part. */
    public String called() {
        return String.join(" + ", firms);
    }

    /** What it would come to. */
    public long sumCents() {
        return Math.addExact(earlierCents, newCents);
    }

    /** Exactly the ceiling is allowed: the sum «shall not exceed» it. */
    public boolean within() {
        return sumCents() <= DeMinimis.CEILING_CENTS;
    }

    /** What could be granted beside the earlier aid; never below 0. */
    public long leftCents() {
        return Math.max(0, DeMinimis.CEILING_CENTS - earlierCents);
    }
}
