package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.util.List;

/**
 * What comes next in a consultation's life.
 *
 * @param next the state it can go to; null at the end of its life
 * @param missing everything that is missing before it can; empty where it can go
 * @param reopenable whether it can go one step back
 * @param withdrawable whether it can be taken from the public again
 */
public record Readiness(ConsultationState next, List<Reason> missing, boolean reopenable, boolean withdrawable)
        implements Serializable {

    public Readiness {
        missing = List.copyOf(missing);
    }

    public boolean ready() {
        return next != null && missing.isEmpty();
    }
}
