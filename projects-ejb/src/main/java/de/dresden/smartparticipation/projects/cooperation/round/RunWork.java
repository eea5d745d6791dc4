package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.jobs.JobDetails;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Computes a variant of a round: reads what it is computed from, computes without holding anything, and keeps the whole with the end of the
 * job. What changed meanwhile is told by the variant itself: it is outdated then.
 */
@Dependent
class RunWork implements JobWork {

    static final String KIND = "cooperation-run";
    static final String NOTE = "note";

    @Inject
    private JobQueue queue;

    @Inject
    private RoundRegister register;

    @Inject
    private Computing computing;

    @Inject
    private ScoreTable scores;

    @Inject
    private RoundDesk desk;

    @Override
    public String kind() {
        return KIND;
    }

    /** @return the job, where it was this person who asked for it. @throws Refused where it was somebody else */
    static long own(JobDetails going, RoundDesk desk) {
        if (!desk.asked(going)) {
            throw new Refused(because("computing-already", going.requestedByName()));
        }
        return going.id();
    }

    @Override
    public void run(JobRun run) throws Exception {
        if (!desk.manages()) {
            throw new NotAllowed();
        }
        JobDetails first = queue.unfinished(KIND, run.about()).orElseThrow();
        if (first.id() != run.id()) {
            throw new Refused(because("computing-already", first.requestedByName()));
        }
        Computing.Computed found = Computing.of(run.inTransaction(() -> {
            Round round = register.find(run.about().reference());
            round.requireComputable();
            return computing.input(round.id(), round.rules());
        }));
        run.total(found.scored().size());
        run.finish(() -> keep(found, run));
    }

    private void keep(Computing.Computed found, JobRun run) {
        Round round = register.toChange(run.about().reference());
        round.requireComputable();
        Run made = new Run(
                        round.id(),
                        register.nextNumber(round),
                        Objects.requireNonNullElse(run.parameter(NOTE), ""),
                        found.input(),
                        found.result(),
                        found.scored().size(),
                        desk.now())
                .by(run.id());
        register.add(made);
        scores.add(made.id(), found.scored(), run::processed);
        RunRow row = made.row();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("run", row.number());
        facts.put("companies", row.companies());
        facts.put("pairs", row.pairs());
        facts.put("alone", row.alone());
        desk.tell(round, "computed", facts);
    }
}
