package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.projects.decision.AcceptableDecision.because;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.decision.Candidates.Basis;
import de.dresden.smartparticipation.projects.laboratory.RuleResult;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts together what a page shows of the city's decisions on a call. */
@Dependent
class DecisionReading {

    @Inject
    private DecisionDesk desk;

    @Inject
    private DecisionRegister register;

    @Inject
    private Candidates candidates;

    @Inject
    private RuleResult rules;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    DecisionCase of(CallFrame call, Locale language) {
        boolean manages = desk.manages(call);
        Capacity person =
                manages ? desk.requireManager(call) : new Capacity(actor.get().accountId(), null);
        Kept kept = new Kept(desk.kept(call));
        Basis basis = candidates.of(call);
        List<Reason> missing = ReadyToDecide.missing(call, desk.today(), basis.standing());
        List<Decision> all = register.all(call);
        Decision open = all.stream()
                .filter(one -> one.approval().state() != ApprovalState.APPROVED)
                .findFirst()
                .orElse(null);
        List<DecisionLine> lines =
                open == null ? List.of() : Lines.judged(register.lines(open.id()), basis.freeCents());
        DecisionSheet sheet = open == null ? null : sheet(call, open, lines, person, manages, kept);
        return new DecisionCase(
                call,
                basis.budgetCents(),
                basis.grantedCents(),
                kept.candidates(basis.candidates()),
                missing,
                sheet,
                sheet == null ? List.of() : hindrances(lines, basis, missing),
                all.stream()
                        .filter(one -> one.approval().state() == ApprovalState.APPROVED)
                        .map(one -> sheet(call, one, register.lines(one.id()), person, manages, kept))
                        .toList(),
                rules.words(call, language).orElse(null),
                manages ? DecisionStep.of(open, missing.isEmpty(), person) : Set.of(),
                history(call, all));
    }

    private static List<Reason> hindrances(List<DecisionLine> lines, Basis basis, List<Reason> missing) {
        List<Reason> hindrances = new ArrayList<>(missing);
        if (!DecisionDesk.current(lines, basis)) {
            hindrances.add(because("outdated"));
        }
        hindrances.addAll(AcceptableDecision.proposed(lines, basis.freeCents()));
        return hindrances;
    }

    DecisionSheet sheet(CallFrame call, Decision decision, Capacity person, boolean manages) {
        return sheet(call, decision, register.lines(decision.id()), person, manages, new Kept(desk.kept(call)));
    }

    private DecisionSheet sheet(
            CallFrame call, Decision decision, List<DecisionLine> lines, Capacity person, boolean manages, Kept kept) {
        Optional<Reason> noRight = manages
                ? Optional.empty()
                : Optional.of(kept.some() ? because("excluded") : Reason.of("projects.call.not-your-department"));
        return new DecisionSheet(
                new DecisionKey(call.reference(), decision.number(), decision.version()),
                kept.words(decision.remark()),
                kept.lines(lines),
                AcceptableDecision.granted(lines),
                approvals.of(decision.approval(), person, DecisionRegister.content(decision, lines), noRight));
    }

    private List<HistoryEvent> history(CallFrame call, List<Decision> all) {
        return all.stream()
                .flatMap(one -> history.of(one.subject(call.reference())).stream())
                .sorted(Comparator.comparing(HistoryEvent::at).reversed())
                .toList();
    }
}
