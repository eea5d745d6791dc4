package de.dresden.smartparticipation.participation.hearing;

import de.dresden.smartparticipation.participation.agency.AgencyHead;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.plan.RoundFrame;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The agencies of a round.
 *
 * @param plan the plan
 * @param round the round
 * @param commonEnd until when agencies answer at least
 * @param rows its agencies, by name
 * @param choosable agencies that can still be taken in; empty for whoever may not
 * @param earlier whether agencies of an earlier round can be taken over
 * @param mayEdit whether the reader may choose, notify and decide
 */
public record HearingRound(
        PlanFrame plan,
        RoundFrame round,
        LocalDate commonEnd,
        List<HearingRow> rows,
        List<AgencyHead> choosable,
        boolean earlier,
        boolean mayEdit)
        implements Serializable {

    public HearingRound {
        rows = List.copyOf(rows);
        choosable = List.copyOf(choosable);
    }

    public long count(HearingState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** To how many agencies letters can be printed. */
    public long letters() {
        return rows.stream()
                .filter(row -> row.byLetter() && row.state() == HearingState.NOTIFIED)
                .count();
    }

    public long silent() {
        return rows.stream().filter(HearingRow::silent).count();
    }
}
