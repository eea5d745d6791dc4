package de.dresden.smartparticipation.projects.call;

import static de.dresden.smartparticipation.projects.call.AcceptableCall.because;
import static de.dresden.smartparticipation.projects.call.PhasesInOrder.word;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything that is still missing before a call may be published, not only the first gap. */
final class ReadyToPublish {

    private ReadyToPublish() {}

    static List<Reason> missing(CallData data, List<PhaseDays> phases, TermsData terms, LocalDate today) {
        List<Reason> missing = new ArrayList<>();
        need(missing, !data.summary().isEmpty(), "no-summary");
        need(missing, !data.description().isEmpty(), "no-description");
        need(missing, data.contactName() != null, "no-contact");
        need(missing, data.contactEmail() != null || data.contactPhone() != null, "no-way-to-contact");
        for (CallPhase phase : CallPhase.values()) {
            if (phase.needed() && !has(phases, phase)) {
                missing.add(because("no-phase", word(phase)));
            }
        }
        missing.addAll(PhasesInOrder.check(phases));
        phases.stream()
                .filter(one -> one.phase() == CallPhase.INTAKE && one.last() != null && one.over(today))
                .findFirst()
                .ifPresent(one -> missing.add(because("intake-past", one.last())));
        missing.addAll(missing(phases, terms));
        return missing;
    }

    /** What the terms lack for these phases. */
    static List<Reason> missing(List<PhaseDays> phases, TermsData terms) {
        List<Reason> missing = new ArrayList<>();
        need(missing, !terms.funding().applicants().isEmpty(), "no-applicants");
        need(missing, !terms.budget().isEmpty(), "no-budget");
        if (!terms.budget().isEmpty() && terms.funding().lowestCents() > terms.budgetCents()) {
            missing.add(because("budget-too-small"));
        }
        need(missing, !has(phases, CallPhase.JURY) || !terms.criteria().isEmpty(), "no-criteria");
        need(missing, !has(phases, CallPhase.ELIGIBILITY) || !terms.checklist().isEmpty(), "no-checklist");
        need(missing, !has(phases, CallPhase.VOTE) || terms.selection() != null, "no-selection");
        need(missing, has(phases, CallPhase.VOTE) || terms.selection() == null, "selection-without-vote");
        return missing;
    }

    private static boolean has(List<PhaseDays> phases, CallPhase wanted) {
        return phases.stream().anyMatch(one -> one.phase() == wanted);
    }

    private static void need(List<Reason> missing, boolean there, String sentence) {
        if (!there) {
            missing.add(because(sentence));
        }
    }
}
