package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.projects.decision.AcceptableDecision.because;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.decision.Candidates.Basis;
import de.dresden.smartparticipation.projects.jury.JuryConflicts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all commands on decisions do alike: open with rights, compare with what they rest on, tell what happened. */
@Dependent
class DecisionDesk {

    /** Days within which a decision goes on where the call's days for it are over. */
    private static final int DAYS = 14;

    @Inject
    private CallDirectory calls;

    @Inject
    private DecisionRegister register;

    @Inject
    private Candidates candidates;

    @Inject
    private Happenings happenings;

    @Inject
    private JuryConflicts conflicts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** A decision in a command, with its rows, and in whose name somebody acts. */
    record Opened(CallFrame call, Decision decision, List<DecisionLine> lines, Capacity by) {}

    /** @throws NotFound where there is none, or none that the person may know of */
    CallFrame known(String reference) {
        CallFrame call = calls.of(reference);
        if (!DecisionSight.sees(actor.get(), call.department())) {
            throw new NotFound(reference);
        }
        return call;
    }

    /**
     * In whose name somebody decides.
     *
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed for those who do not manage the call
     * @throws Refused for an excluded person: whoever had a conflict on the jury decides nothing on the call (section 20(1) VwVfG)
     */
    Capacity requireManager(CallFrame call) {
        Capacity by = actor.get().require(Role.PROJECT_MANAGER, call.department());
        if (!kept(call).isEmpty()) {
            throw new Refused(because("excluded"));
        }
        return by;
    }

    /** Whether the person may decide on it. */
    boolean manages(CallFrame call) {
        return actor.get().is(Role.PROJECT_MANAGER, call.department())
                && kept(call).isEmpty();
    }

    /** Keys of the applications from which a conflict on the jury keeps the person away. */
    Set<Long> kept(CallFrame call) {
        return conflicts.of(call.id(), call.department(), actor.get());
    }

    /**
     * Opens it for a change of what was seen.
     *
     * @throws NotFound where there is none, or none that the person may know of
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed for those who do not manage the call
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where it changed since it was read
     */
    Opened open(DecisionKey key) {
        CallFrame call = known(key.call());
        Capacity by = requireManager(call);
        Decision decision = register.touch(register.find(call, key.number()).seenAs(key));
        return new Opened(call, decision, register.lines(decision.id()), by);
    }

    /** Whether it still rests on what is so now: the same applications, the same jury, votes and list. */
    static boolean current(List<DecisionLine> lines, Basis basis) {
        Map<Long, Evidence> now = new HashMap<>();
        basis.candidates().forEach(one -> now.put(one.application().id(), one.evidence()));
        Map<Long, Evidence> then = new HashMap<>();
        lines.forEach(line -> then.put(line.id(), line.evidence()));
        return now.equals(then);
    }

    /** @throws Refused where it rests on something else by now, or no decision is possible any more */
    Basis requireCurrent(Opened opened) {
        Basis basis = candidates.of(opened.call());
        List<Reason> missing = ReadyToDecide.missing(opened.call(), today(), basis.standing());
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        if (!current(opened.lines(), basis)) {
            throw new Refused(because("outdated"));
        }
        return basis;
    }

    /** Records what happened with the tasks and mails that follow. */
    DecisionKey tell(
            CallFrame call,
            Decision decision,
            String verb,
            Map<String, ?> after,
            Capacity by,
            List<TaskChange> tasks,
            List<LetterOrder> mails) {
        register.flush();
        happenings.record(new DecisionChanged(
                decision.subject(call.reference()),
                DecisionChanged.SUBJECT + "." + verb,
                Map.of(),
                after,
                by.actingFor(),
                tasks,
                mails));
        return new DecisionKey(call.reference(), decision.number(), decision.version());
    }

    /** By when the next step is to be done: the last day of the call's days for the decision, or soon. */
    LocalDate due(CallFrame call) {
        return call.days(CallPhase.DECISION)
                .map(days -> days.last())
                .filter(last -> !last.isBefore(today()))
                .orElse(today().plusDays(DAYS));
    }

    Instant now() {
        return clock.instant();
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
