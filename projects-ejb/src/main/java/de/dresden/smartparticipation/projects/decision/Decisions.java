package de.dresden.smartparticipation.projects.decision;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.projects.decision.AcceptableDecision.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.decision.Candidates.Basis;
import de.dresden.smartparticipation.projects.decision.DecisionDesk.Opened;
import de.dresden.smartparticipation.projects.selection.Ruling;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws up what the city decides on a call. Commands throw {@link NotFound} for those who may not know of it, {@link NotAllowed} for those
 * who do not manage the call, {@link Conflict} where it changed since it was read, and {@link Refused}.
 */
@Boundary
@Stateless
public class Decisions {

    private static final int LONGEST_REMARK = 4_000;

    @Inject
    private DecisionDesk desk;

    @Inject
    private DecisionRegister register;

    @Inject
    private Candidates candidates;

    /**
     * Draws up a decision with what rule, jury and list lead to. Where one is worked on already, that is it.
     *
     * @throws Refused with everything that is missing: phases that run, a jury that is not closed, checks that are not over
     */
    @RolesAllowed(PROJECT_MANAGER)
    public DecisionKey begin(String callReference) {
        CallFrame call = desk.known(callReference);
        Capacity by = desk.requireManager(call);
        Optional<Decision> open = register.open(call);
        if (open.isPresent()) {
            return new DecisionKey(
                    callReference, open.get().number(), open.get().version());
        }
        Basis basis = candidates.of(call);
        List<Reason> missing = ReadyToDecide.missing(call, desk.today(), basis.standing());
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        Decision decision = new Decision(call.id(), register.nextNumber(call), by, desk.now());
        register.add(decision);
        register.write(
                decision.id(),
                Lines.of(basis.candidates(), FirstDraft.of(basis.candidates(), basis.freeCents()), basis.freeCents()));
        return desk.tell(
                call,
                decision,
                "drawn-up",
                Map.of("applications", basis.candidates().size()),
                by,
                DecisionTasks.drawnUp(call, desk.due(call)),
                List.of());
    }

    /**
     * Writes the rows anew; applications that are not among them stay as they are.
     *
     * @param remark words to the whole, up to 4,000 characters, or null
     * @throws Refused with everything that is wrong
     */
    @RolesAllowed(PROJECT_MANAGER)
    public DecisionKey write(DecisionKey key, List<RowData> rows, String remark) {
        Opened opened = desk.open(key);
        String words = TypedText.text(remark);
        if (words != null && words.length() > LONGEST_REMARK) {
            throw new Refused(because("remark-length", LONGEST_REMARK));
        }
        List<DecisionLine> lines =
                Lines.with(opened.lines(), rows, candidates.of(opened.call()).freeCents());
        List<Reason> problems = AcceptableDecision.kept(lines);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        opened.decision().write(words == null ? "" : words, opened.by());
        register.write(opened.decision().id(), lines);
        return desk.tell(opened.call(), opened.decision(), "written", facts(lines), opened.by(), List.of(), List.of());
    }

    /** Asks a second person. @throws Refused with everything that is missing, or where it rests on something else by now */
    @RolesAllowed(PROJECT_MANAGER)
    public DecisionKey propose(DecisionKey key) {
        Opened opened = desk.open(key);
        Basis basis = desk.requireCurrent(opened);
        List<DecisionLine> lines = Lines.judged(opened.lines(), basis.freeCents());
        List<Reason> problems = AcceptableDecision.proposed(lines, basis.freeCents());
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        register.write(opened.decision().id(), lines);
        opened.decision().propose(opened.by(), desk.now(), DecisionRegister.content(opened.decision(), lines));
        return desk.tell(
                opened.call(),
                opened.decision(),
                "proposed",
                facts(lines),
                opened.by(),
                DecisionTasks.proposed(opened.call(), desk.due(opened.call())),
                List.of());
    }

    /** Takes an own proposal back. */
    @RolesAllowed(PROJECT_MANAGER)
    public DecisionKey withdraw(DecisionKey key) {
        Opened opened = desk.open(key);
        opened.decision().withdraw(opened.by());
        return desk.tell(
                opened.call(),
                opened.decision(),
                "withdrawn",
                Map.of(),
                opened.by(),
                DecisionTasks.drawnUp(opened.call(), desk.due(opened.call())),
                List.of());
    }

    /** Drops a draft; the next one begins from what is so then. */
    @RolesAllowed(PROJECT_MANAGER)
    public void discard(DecisionKey key) {
        Opened opened = desk.open(key);
        opened.decision().discard(desk.now());
        desk.tell(
                opened.call(),
                opened.decision(),
                "discarded",
                Map.of(),
                opened.by(),
                DecisionTasks.over(opened.call()),
                List.of());
    }

    static Map<String, Object> facts(List<DecisionLine> lines) {
        Map<String, Object> facts = new HashMap<>();
        for (Ruling ruling : Ruling.values()) {
            List<String> ruled = new ArrayList<>();
            lines.stream()
                    .filter(line -> line.data().ruling() == ruling)
                    .forEach(line -> ruled.add(line.data().application()));
            if (!ruled.isEmpty()) {
                facts.put(ruling.name(), ruled);
            }
        }
        facts.put("granted", AcceptableDecision.granted(lines));
        return facts;
    }
}
