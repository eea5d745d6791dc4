package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import java.io.Serializable;
import java.util.List;

/**
 * A decision as it is shown.
 *
 * @param key for the next command
 * @param remark words to the whole, or empty
 * @param lines the applications, in their order
 * @param grantedCents what it gives away
 * @param approval who proposed and confirmed it
 */
public record DecisionSheet(
        DecisionKey key, String remark, List<DecisionLine> lines, long grantedCents, ApprovalView approval)
        implements Serializable {

    public DecisionSheet {
        lines = List.copyOf(lines);
    }

    /** How many applications it rules so. */
    public long count(String ruling) {
        return lines.stream()
                .filter(line -> line.data().ruling().name().equals(ruling))
                .count();
    }
}
