package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.projects.decision.AcceptableDecision.because;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.selection.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts rows and what is known of their applications together. */
final class Lines {

    private Lines() {}

    /** One row for each candidate, in their order. @param freeCents what is left of the budget without them */
    static List<DecisionLine> of(List<Candidate> candidates, List<RowData> rows, long freeCents) {
        List<DecisionLine> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            ApplicationFrame application = candidates.get(at).application();
            lines.add(new DecisionLine(
                    application.id(),
                    application.title(),
                    application.applicant(),
                    application.state(),
                    application.costCents(),
                    application.askedCents(),
                    candidates.get(at).evidence(),
                    rows.get(at),
                    false));
        }
        return judged(lines, freeCents);
    }

    /** The rows with what was typed. @throws Refused for an application that is not in the decision */
    static List<DecisionLine> with(List<DecisionLine> lines, List<RowData> typed, long freeCents) {
        Map<String, RowData> byReference = new HashMap<>();
        typed.forEach(one -> byReference.put(one.application(), one));
        List<DecisionLine> written = new ArrayList<>();
        for (DecisionLine line : lines) {
            RowData data = byReference.remove(line.data().application());
            written.add(data == null ? line : line(line, data, false));
        }
        if (!byReference.isEmpty()) {
            throw new Refused(because("other-application"));
        }
        return judged(written, freeCents);
    }

    /** Which of them differ from what leads there, read anew for what is left of the budget now: what waits for money alone does not. */
    static List<DecisionLine> judged(List<DecisionLine> lines, long freeCents) {
        List<DecisionLine> judged = new ArrayList<>();
        long left = freeCents;
        for (DecisionLine line : lines) {
            RowData data = line.data();
            boolean forMoney = data.ruling() == Ruling.WAITING && line.askedCents() > left;
            judged.add(line(
                    line,
                    data,
                    data.ruling() != null && !forMoney && line.evidence().deviates(data.ruling())));
            left -= data.grantedCents() == null ? 0 : data.grantedCents();
        }
        return judged;
    }

    private static DecisionLine line(DecisionLine line, RowData data, boolean deviates) {
        return new DecisionLine(
                line.id(),
                line.title(),
                line.applicant(),
                line.state(),
                line.costCents(),
                line.askedCents(),
                line.evidence(),
                data,
                deviates);
    }
}
