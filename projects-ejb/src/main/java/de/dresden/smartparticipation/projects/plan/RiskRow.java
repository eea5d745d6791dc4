package de.dresden.smartparticipation.projects.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A risk with all that is shown of it.
 *
 * @param ownerName name of whoever looks after it
 * @param closedReason why it is closed, or null
 * @param mine whether the person may say how it stands
 */
public record RiskRow(
        long id,
        int number,
        RiskData data,
        String ownerName,
        RiskState state,
        String closedReason,
        Instant changedAt,
        long version,
        boolean mine)
        implements Serializable {

    /** As {@code R 2}. */
    public String sign() {
        return "R " + number;
    }

    public int product() {
        return data.probability() * data.effect();
    }

    public RiskClass grade() {
        return RiskClass.of(product());
    }

    public boolean open() {
        return state == RiskState.OPEN;
    }

    public boolean late(LocalDate today) {
        return open() && data.due().isBefore(today);
    }
}
