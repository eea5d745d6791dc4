package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a department says to a point.
 *
 * @param assessment its professional assessment, for the city's use
 * @param result what it proposes
 * @param proposal the weighing proposal, as the council shall decide it and the public read it
 */
public record WeighingDraft(String assessment, WeighingResult result, String proposal) implements Serializable {

    static final int LONGEST = 20_000;

    public WeighingDraft {
        assessment = assessment == null ? "" : assessment.strip();
        proposal = proposal == null ? "" : proposal.strip();
    }

    FrozenContent frozen() {
        Map<String, Object> values = new HashMap<>();
        values.put("assessment", assessment);
        values.put("result", result);
        values.put("proposal", proposal);
        return FrozenContent.of(values);
    }

    List<Reason> tooLong() {
        return assessment.length() > LONGEST || proposal.length() > LONGEST
                ? List.of(Reason.of("participation.weighing.too-long", LONGEST))
                : List.of();
    }

    /** What is missing before it can be proposed. */
    List<Reason> missing() {
        List<Reason> missing = new ArrayList<>(tooLong());
        if (result == null) {
            missing.add(Reason.of("participation.weighing.result-missing"));
        }
        if (proposal.isEmpty()) {
            missing.add(Reason.of("participation.weighing.proposal-missing"));
        }
        return missing;
    }
}
