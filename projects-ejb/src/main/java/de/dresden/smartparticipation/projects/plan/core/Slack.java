package de.dresden.smartparticipation.projects.plan.core;

import java.io.Serializable;

/**
 * How much an item may slip.
 *
 * @param total days without the whole plan ending later (Gesamtpuffer)
 * @param free days without anything else moving (freier Puffer), at most {@code total}
 */
public record Slack(long total, long free) implements Serializable {

    /** Each day it slips makes the plan end later. */
    public boolean critical() {
        return total <= 0;
    }
}
