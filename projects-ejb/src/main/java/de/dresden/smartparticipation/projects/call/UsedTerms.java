package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.AcceptableCall.because;
import static de.dresden.smartparticipation.projects.call.CallPhase.DECISION;
import static de.dresden.smartparticipation.projects.call.CallPhase.ELIGIBILITY;
import static de.dresden.smartparticipation.projects.call.CallPhase.JURY;
import static de.dresden.smartparticipation.projects.call.CallPhase.VOTE;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What of the terms cannot change any more, since cases are already judged by it: the checklist once applications are checked,
 * the criteria once the jury scores, the rule of selection once the public votes; all of them once the city decides. Else some
 * would be judged by other rules than others (Art. 3 Abs. 1 GG). A translation may be added and mended at any time: the German words count. The
 * database refuses the same.
 */
final class UsedTerms {

    private UsedTerms() {}

    static List<Reason> refused(List<PhaseDays> phases, LocalDate today, TermsData valid, TermsData wanted) {
        List<Reason> reasons = new ArrayList<>();
        if (!decisive(valid.checklist(), ChecklistItem::decisive)
                .equals(decisive(wanted.checklist(), ChecklistItem::decisive))) {
            since(phases, today, Set.of(ELIGIBILITY, JURY, VOTE, DECISION))
                    .ifPresent(day -> reasons.add(because("checklist-frozen", day)));
        }
        if (!decisive(valid.criteria(), Criterion::decisive).equals(decisive(wanted.criteria(), Criterion::decisive))) {
            since(phases, today, Set.of(JURY, DECISION)).ifPresent(day -> reasons.add(because("criteria-frozen", day)));
        }
        if (!Objects.equals(valid.selection(), wanted.selection())) {
            since(phases, today, Set.of(VOTE, DECISION))
                    .ifPresent(day -> reasons.add(because("selection-frozen", day)));
        }
        return reasons;
    }

    private static <T> List<T> decisive(List<T> parts, UnaryOperator<T> of) {
        return parts.stream().map(of).toList();
    }

    /** Since which day it is used, where it is. */
    static Optional<LocalDate> since(List<PhaseDays> phases, LocalDate today, Set<CallPhase> users) {
        return phases.stream()
                .filter(one -> users.contains(one.phase()) && one.begun(today))
                .map(PhaseDays::first)
                .min(Comparator.naturalOrder());
    }
}
