package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Computes variants of a round and has one released by two people. Commands throw {@link NotFound} where there is no such round or variant,
 * {@code Conflict} where the round changed since it was read, and {@link Refused} where it is too late.
 */
@Boundary
@Stateless
public class Proposals {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private RoundRegister register;

    @Inject
    private Computing computing;

    @Inject
    private ScoreTable scores;

    @Inject
    private ComputedRuns computed;

    @Inject
    private UpToDate upToDate;

    @Inject
    private PairCourse course;

    @Inject
    private PairTable pairs;

    @Inject
    private RoundDesk desk;

    /**
     * Computes a variant from those who are free now, by the rules as they are now; it is checked before it is kept.
     *
     * @param note what it tries, up to 500 characters, or null
     * @return its number
     */
    @RolesAllowed(COOPERATION_MANAGER)
    public int compute(RoundKey key, String note) {
        Round round = register.toChange(key);
        round.requireComputable();
        String words = TypedText.line(note);
        if (words != null && words.length() > LONGEST_NOTE) {
            throw new Refused(because("note", LONGEST_NOTE));
        }
        Computing.Computed found = computing.of(round.id(), round.rules());
        Run run = new Run(
                round.id(),
                register.nextNumber(round),
                words == null ? "" : words,
                found.input(),
                found.result(),
                found.scored().size(),
                desk.now());
        register.add(run);
        scores.add(run.id(), found.scored());
        RunRow row = run.row();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("run", row.number());
        facts.put("companies", row.companies());
        facts.put("pairs", row.pairs());
        facts.put("alone", row.alone());
        desk.tell(round, "computed", facts);
        return run.number();
    }

    /** Asks a second person to release a variant. @throws Refused where it is outdated, or not proven */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey propose(RoundKey key, int number) {
        Round round = register.toChange(key);
        Run run = register.run(round, number);
        round.propose(desk.now());
        requireUpToDate(round, run);
        run.propose(desk.by(), desk.now());
        return desk.tell(round, "proposed", Map.of("run", number));
    }

    /** Takes an own proposal back. */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey takeBack(RoundKey key) {
        Round round = register.toChange(key);
        Run run = proposed(round);
        run.takeBack(desk.by());
        round.goOn(pairs.any(round.id()), desk.now());
        return desk.tell(round, "taken-back", Map.of("run", run.number()));
    }

    /** Releases what another one proposed: its companies are asked. @throws Refused with the reason of four eyes, or where it is outdated */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey approve(RoundKey key) {
        Round round = register.toChange(key);
        Run run = proposed(round);
        requireUpToDate(round, run);
        run.approve(desk.by(), desk.now());
        round.release(desk.now());
        register.flush();
        RunResult result = run.result();
        course.ask(round, run, result);
        return desk.tell(
                round,
                "released",
                Map.of("run", run.number(), "pairs", result.matching().pairs().size()));
    }

    /** Sends it back. @param remark why, 1 to 2,000 characters */
    @RolesAllowed(COOPERATION_MANAGER)
    public RoundKey giveBack(RoundKey key, String remark) {
        Round round = register.toChange(key);
        Run run = proposed(round);
        run.giveBack(desk.by(), desk.now(), remark);
        round.goOn(pairs.any(round.id()), desk.now());
        return desk.tell(round, "returned", Map.of("run", run.number(), "remark", remark.strip()));
    }

    private Run proposed(Round round) {
        return register.proposed(round).orElseThrow(() -> new Refused(because("not-now")));
    }

    private void requireUpToDate(Round round, Run run) {
        upToDate.problem(round, computed.of(run)).ifPresent(why -> {
            throw new Refused(why);
        });
    }
}
