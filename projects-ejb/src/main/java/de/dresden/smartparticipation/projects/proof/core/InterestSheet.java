package de.dresden.smartparticipation.projects.proof.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.List;

/**
 * The interest on a reclaim.
 *
 * @param lines one for each half-year of each sum, in order
 * @param cents all of them, rounded half up once
 * @param refusal why it cannot be told, or null; then there are neither lines nor a sum that counts
 */
public record InterestSheet(List<InterestLine> lines, long cents, Reason refusal) {

    public InterestSheet {
        lines = List.copyOf(lines);
    }

    static InterestSheet refused(Reason why) {
        return new InterestSheet(List.of(), 0, why);
    }

    public boolean refused() {
        return refusal != null;
    }
}
