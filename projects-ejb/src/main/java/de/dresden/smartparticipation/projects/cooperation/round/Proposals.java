package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.jobs.JobDetails;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import de.dresden.smartparticipation.platform.text.TypedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Has variants of a round computed and one released by two people. Commands throw {@link NotFound} where there is no such round or variant,
 * {@code Conflict} where the round changed since it was read, and {@link Refused} where it is too late.
 */
@Boundary
@Stateless
public class Proposals {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private RoundRegister register;

    @Inject
    private JobQueue queue;

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
     * Has a variant computed in the background from those who are free when it begins, by the rules as they are then; it is checked before
     * it is kept. Only one is computed at a time: who asks again while it goes on gets the same job.
     *
     * @param note what it tries, up to 500 characters, or null
     * @return the job
     * @throws Refused where somebody else has one computed
     */
    @RolesAllowed(COOPERATION_MANAGER)
    public long compute(RoundKey key, String note) {
        Round round = register.locked(key.reference());
        JobDetails going = queue.unfinished(RunWork.KIND, round.subject()).orElse(null);
        if (going != null) {
            return RunWork.own(going, desk);
        }
        round.seenAs(key).requireComputable();
        String words = TypedText.line(note);
        if (words != null && words.length() > LONGEST_NOTE) {
            throw new Refused(because("note", LONGEST_NOTE));
        }
        return queue.enqueue(JobRequest.of(RunWork.KIND, round.frame().title().german(), round.subject())
                .with(RunWork.NOTE, words));
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
