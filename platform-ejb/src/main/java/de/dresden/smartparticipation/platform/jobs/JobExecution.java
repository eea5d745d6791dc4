package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Automatic;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;

/** Runs a claimed job: finds who does it and becomes the one who asked for it. */
@ApplicationScoped
class JobExecution {

    @Inject
    @Any
    private Instance<JobWork> works;

    @Inject
    private CurrentActor actor;

    @Inject
    private StaffDirectory staff;

    @Inject
    private JobTable table;

    @Inject
    private JobTransactions transactions;

    @Inject
    private Happenings happenings;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    JobRun prepare(Claim claim) {
        return new JobRun(claim, new JobTools(table, transactions, happenings::record, files, clock));
    }

    @ActivateRequestContext
    void execute(JobRun run) {
        JobEnding.carryOut(new InSomebodysName(), run);
    }

    private Actor requester(Claim claim) {
        if (claim.requestedBy() == null) {
            return new Automatic();
        }
        return staff.find(claim.requestedBy())
                .map(person -> new OnBehalf(person, claim.id()))
                .orElseThrow(() -> new Refused(Reason.of("platform.jobs.requester-gone")));
    }

    /** The work of the job's kind, done by its requester. */
    private final class InSomebodysName implements JobWork {

        @Override
        public String kind() {
            return "any";
        }

        @Override
        public void run(JobRun run) throws Exception {
            actor.become(new Automatic());
            actor.become(requester(run.claim()));
            works.stream()
                    .filter(work -> work.kind().equals(run.claim().kind()))
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            Reason.of("platform.jobs.unknown-kind", run.claim().kind())))
                    .run(run);
        }
    }
}
