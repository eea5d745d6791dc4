package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.projects.decision.AcceptableDecision.because;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts rows and what is known of their applications together. */
final class Lines {

    private Lines() {}

    /** One row for each candidate, in their order. */
    static List<DecisionLine> of(List<Candidate> candidates, List<RowData> rows) {
        List<DecisionLine> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            ApplicationFrame application = candidates.get(at).application();
            lines.add(line(
                    new DecisionLine(
                            application.id(),
                            application.title(),
                            application.applicant(),
                            application.state(),
                            application.costCents(),
                            application.askedCents(),
                            candidates.get(at).evidence(),
                            rows.get(at),
                            false),
                    rows.get(at)));
        }
        return lines;
    }

    /** The rows with what was typed. @throws Refused for an application that is not in the decision */
    static List<DecisionLine> with(List<DecisionLine> lines, List<RowData> typed) {
        Map<String, RowData> byReference = new HashMap<>();
        typed.forEach(one -> byReference.put(one.application(), one));
        List<DecisionLine> written = new ArrayList<>();
        for (DecisionLine line : lines) {
            RowData data = byReference.remove(line.data().application());
            written.add(data == null ? line : line(line, data));
        }
        if (!byReference.isEmpty()) {
            throw new Refused(because("other-application"));
        }
        return written;
    }

    private static DecisionLine line(DecisionLine line, RowData data) {
        boolean deviates = data.ruling() != null && line.evidence().deviates(data.ruling());
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
