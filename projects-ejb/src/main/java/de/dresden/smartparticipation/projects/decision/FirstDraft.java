package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.projects.selection.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is proposed before a person has changed it: selected is what everything leads to and fits the money, with the sum that was asked for;
 * the others wait, in the order of list, rule and jury.
 */
final class FirstDraft {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate one) -> one.evidence().listPlace(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> !one.evidence().leads())
            .thenComparing(one -> one.evidence().juryPlace(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.evidence().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.evidence().votes(), Comparator.nullsLast(Comparator.reverseOrder()));

    private FirstDraft() {}

    /** The candidates in the order in which they are shown and decided on. */
    static List<Candidate> ordered(List<Candidate> candidates) {
        return candidates.stream().sorted(ORDER).toList();
    }

    /** @param freeCents what is left of the budget */
    static List<RowData> of(List<Candidate> ordered, long freeCents) {
        List<RowData> rows = new ArrayList<>();
        long left = freeCents;
        int place = 0;
        for (Candidate one : ordered) {
            long asked = one.application().askedCents();
            boolean selected = one.evidence().leads() && asked <= left;
            left -= selected ? asked : 0;
            place += selected ? 0 : 1;
            rows.add(new RowData(
                    one.application().reference(),
                    selected ? Ruling.SELECTED : Ruling.WAITING,
                    selected ? asked : null,
                    selected ? null : place,
                    "",
                    ""));
        }
        return rows;
    }
}
