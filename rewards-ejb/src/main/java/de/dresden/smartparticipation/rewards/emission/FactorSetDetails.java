package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import java.io.Serializable;
import java.util.List;

/**
 * A set with everything.
 *
 * @param row as the list shows it
 * @param data what it says
 * @param approval its approval as the person who looks sees it
 * @param inForce reference of the set in force today, or null
 * @param differences each mode there and here
 */
public record FactorSetDetails(
        FactorSetRow row, FactorData data, ApprovalView approval, String inForce, List<FactorDifference> differences)
        implements Serializable {

    public FactorSetDetails {
        differences = List.copyOf(differences);
    }
}
