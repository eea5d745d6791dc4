package de.dresden.smartparticipation.projects.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What somebody reads of decisions whom a conflict on the jury keeps from some applications: nothing of what the jury came to, of no
 * application, since the places of the others and the order of the rows would tell of it; nor free texts, which may.
 *
 * @param applications keys of the applications from which the person is kept away
 */
record Kept(Set<Long> applications) {

    boolean some() {
        return !applications.isEmpty();
    }

    List<Candidate> candidates(List<Candidate> all) {
        return !some()
                ? all
                : all.stream()
                        .map(one ->
                                new Candidate(one.application(), one.evidence().withoutJury()))
                        .sorted(Comparator.comparing(one -> one.application().reference()))
                        .toList();
    }

    List<DecisionLine> lines(List<DecisionLine> all) {
        return !some()
                ? all
                : all.stream()
                        .map(Kept::line)
                        .sorted(Comparator.comparing(one -> one.data().application()))
                        .toList();
    }

    String words(String remark) {
        return some() ? "" : remark;
    }

    private static DecisionLine line(DecisionLine line) {
        RowData data = line.data();
        return new DecisionLine(
                line.id(),
                line.title(),
                line.applicant(),
                line.state(),
                line.costCents(),
                line.askedCents(),
                line.evidence().withoutJury(),
                new RowData(data.application(), data.ruling(), data.grantedCents(), data.place(), "", ""),
                false);
    }
}
