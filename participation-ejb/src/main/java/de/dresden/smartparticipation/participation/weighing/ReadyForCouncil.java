package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the council can decide: every statement in time is examined (§ 3 Abs. 2 BauGB) and weighed (§ 1 Abs. 7 BauGB).
 *
 * @param unsplit statements that nobody has split, grouped or ruled on, without those that came late and after the decision
 * @param open points whose proposal is not approved
 * @param ready points whose proposal is
 * @param runsUntil last day of the publication that is not over yet, or null: nothing is decided while somebody may still speak
 */
public record ReadyForCouncil(long unsplit, long open, long ready, LocalDate runsUntil) implements Serializable {

    /** What is missing; nothing where the council can decide. */
    public List<Reason> missing() {
        List<Reason> missing = new ArrayList<>();
        if (runsUntil != null) {
            missing.add(Reason.of("participation.weighing.runs", runsUntil));
        }
        if (unsplit > 0) {
            missing.add(Reason.of("participation.weighing.unsplit", unsplit));
        }
        if (open > 0) {
            missing.add(Reason.of("participation.weighing.open-points", open));
        }
        if (unsplit + open + ready == 0) {
            missing.add(Reason.of("participation.weighing.nothing-to-decide"));
        }
        return missing;
    }
}
