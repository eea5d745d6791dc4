package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The gate of the results: every contribution is answered publicly, or refused with a ground. Names what is not, by state. */
final class ReadyToEvaluate {

    /** States in which a contribution still waits for somebody, in the order of the work. */
    private static final List<String> OPEN_STATES =
            List.of("RECEIVED", "QUERIED", "ACCEPTED", "DISTRIBUTED", "IN_DRAFT", "TO_APPROVE", "APPROVED");

    private ReadyToEvaluate() {}

    /** @param byState number of contributions by the name of their state */
    static List<Reason> missing(Map<String, Long> byState) {
        List<Reason> missing = new ArrayList<>();
        for (String state : OPEN_STATES) {
            long open = byState.getOrDefault(state, 0L);
            if (open > 0) {
                String sentence = state.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                missing.add(Reason.of("participation.consultation.still-" + sentence, open));
            }
        }
        return missing;
    }
}
