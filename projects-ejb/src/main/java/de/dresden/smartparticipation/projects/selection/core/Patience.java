package de.dresden.smartparticipation.projects.selection.core;

import java.time.Duration;

/** How long a selection may take. It is asked often, so that a long one ends soon after. */
public final class Patience {

    private final long until;

    private Patience(long until) {
        this.until = until;
    }

    /** As long as it takes. */
    public static Patience endless() {
        return new Patience(Long.MAX_VALUE);
    }

    /** From now on. */
    public static Patience of(Duration time) {
        return new Patience(System.nanoTime() + time.toNanos());
    }

    /** @throws TookTooLong if it has run out */
    void check() {
        if (until != Long.MAX_VALUE && System.nanoTime() - until > 0) {
            throw new TookTooLong();
        }
    }
}
