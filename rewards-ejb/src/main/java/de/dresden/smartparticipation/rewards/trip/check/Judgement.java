package de.dresden.smartparticipation.rewards.trip.check;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.List;

/**
 * What becomes of a trip, and why.
 *
 * @param verdict the worst that a rule found
 * @param reasons one sentence at least where it is not simply accepted
 * @param credited milligrams that count for Taler; 0 unless it is accepted
 */
public record Judgement(Verdict verdict, List<Reason> reasons, long credited) {

    public Judgement {
        reasons = List.copyOf(reasons);
    }
}
