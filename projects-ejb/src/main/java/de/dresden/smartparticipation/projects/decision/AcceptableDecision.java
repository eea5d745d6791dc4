package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.selection.Ruling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What may be kept of a decision as a draft, and what may be proposed. The tables hold the same. */
final class AcceptableDecision {

    private AcceptableDecision() {}

    /** What is wrong already in a draft: sums that nobody may grant, places that are taken twice, texts that are too long. */
    static List<Reason> kept(List<DecisionLine> lines) {
        List<Reason> problems = new ArrayList<>();
        Set<Integer> places = new HashSet<>();
        for (DecisionLine line : lines) {
            RowData data = line.data();
            if (data.ruling() == null) {
                problems.add(because("ruling", line.title()));
                continue;
            }
            if (data.ruling() == Ruling.SELECTED
                    && (data.grantedCents() == null
                            || data.grantedCents() <= 0
                            || data.grantedCents() > line.askedCents())) {
                problems.add(because("granted", line.title(), BigDecimal.valueOf(line.askedCents(), 2)));
            }
            if (data.ruling() == Ruling.WAITING && (data.place() == null || data.place() < 1)) {
                problems.add(because("place", line.title()));
            } else if (data.ruling() == Ruling.WAITING && !places.add(data.place())) {
                problems.add(because("place-twice", String.valueOf(data.place())));
            }
            if (data.reason().length() > RowData.LONGEST || data.deviation().length() > RowData.LONGEST) {
                problems.add(because("reason-length", line.title(), RowData.LONGEST));
            }
        }
        return problems;
    }

    /**
     * What keeps it from being proposed.
     *
     * @param freeCents what is left of the call's budget without this decision
     */
    static List<Reason> proposed(List<DecisionLine> lines, long freeCents) {
        List<Reason> problems = new ArrayList<>(kept(lines));
        long granted = granted(lines);
        if (granted > freeCents) {
            problems.add(because("over-budget", BigDecimal.valueOf(granted, 2), BigDecimal.valueOf(freeCents, 2)));
        }
        Set<Integer> places = new TreeSet<>();
        for (DecisionLine line : lines) {
            RowData data = line.data();
            if (data.ruling() == Ruling.NOT_SELECTED && data.reason().isEmpty()) {
                problems.add(because("reason-needed", line.title()));
            }
            if (line.deviates() && data.deviation().isEmpty()) {
                problems.add(because("deviation-needed", line.title()));
            }
            if (data.place() != null) {
                places.add(data.place());
            }
        }
        if (!places.isEmpty() && !places.contains(1)) {
            problems.add(because("place-first"));
        }
        if (lines.stream().allMatch(AcceptableDecision::asItIs)) {
            problems.add(because("nothing-decided"));
        }
        return problems;
    }

    /** Cents that the decision gives away. */
    static long granted(List<DecisionLine> lines) {
        return lines.stream()
                .map(line -> line.data().grantedCents())
                .filter(cents -> cents != null)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** It waits, and goes on waiting. */
    private static boolean asItIs(DecisionLine line) {
        return line.evidence().listPlace() != null && line.data().ruling() == Ruling.WAITING;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.decision." + what, arguments);
    }
}
