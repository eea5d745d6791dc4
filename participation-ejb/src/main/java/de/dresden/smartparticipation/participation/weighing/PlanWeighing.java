package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.plan.PlanFrame;
import java.io.Serializable;
import java.util.List;

/**
 * The weighing of a plan as a whole.
 *
 * @param plan the plan
 * @param rows all points, agencies first
 * @param ready whether the council can decide, and what is missing
 * @param decisions what it has decided, the latest first
 * @param unnotified statements decided on whose senders were not told yet
 * @param letters notices that go by letter
 * @param mayDecide whether the reader may record decisions and send notices
 * @param sendersKnown whether the reader may have the key of the pseudonyms
 */
public record PlanWeighing(
        PlanFrame plan,
        List<WeighingRow> rows,
        ReadyForCouncil ready,
        List<DecisionRow> decisions,
        long unnotified,
        long letters,
        boolean mayDecide,
        boolean sendersKnown)
        implements Serializable {

    public PlanWeighing {
        rows = List.copyOf(rows);
        decisions = List.copyOf(decisions);
    }
}
