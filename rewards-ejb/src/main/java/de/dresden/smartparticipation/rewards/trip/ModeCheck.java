package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.emission.Mode;
import java.io.Serializable;
import java.util.List;

/**
 * What the rules say of a trip with another mode, before it is accepted with it.
 *
 * @param mode that was asked for
 * @param found what they find; where there is something, accepting needs a reason
 * @param savingMilligrams what it would save, or null: unknown
 * @param limit what keeps it from counting in full, as the day's limit; empty where nothing does
 */
public record ModeCheck(Mode mode, List<Reason> found, Long savingMilligrams, List<Reason> limit)
        implements Serializable {

    public ModeCheck {
        found = List.copyOf(found);
        limit = List.copyOf(limit);
    }
}
