package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision of the council, as its minutes say.
 *
 * @param number number of the decision
 * @param decidedOn day of the session
 * @param paper number of the council paper
 * @param remark what else was decided; may be null
 */
public record DecisionData(String number, LocalDate decidedOn, String paper, String remark) implements Serializable {

    private static final int LONGEST = 60;
    private static final int LONGEST_REMARK = 4_000;

    public DecisionData {
        number = number == null ? "" : number.strip();
        paper = paper == null ? "" : paper.strip();
        remark = remark == null || remark.isBlank() ? null : remark.strip();
    }

    List<Reason> problems(LocalDate today) {
        List<Reason> problems = new ArrayList<>();
        if (number.isEmpty() || number.length() > LONGEST) {
            problems.add(Reason.of("participation.weighing.number", LONGEST));
        }
        if (paper.isEmpty() || paper.length() > LONGEST) {
            problems.add(Reason.of("participation.weighing.paper", LONGEST));
        }
        if (decidedOn == null || decidedOn.isAfter(today)) {
            problems.add(Reason.of("participation.weighing.decided-on"));
        }
        if (remark != null && remark.length() > LONGEST_REMARK) {
            problems.add(Reason.of("participation.weighing.remark", LONGEST_REMARK));
        }
        return problems;
    }
}
