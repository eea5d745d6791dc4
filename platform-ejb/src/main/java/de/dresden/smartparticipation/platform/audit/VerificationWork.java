package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Checks the whole chain in the background. */
@Dependent
class VerificationWork implements JobWork {

    static final String KIND = "audit-verification";
    static final String NOTED = "noted";

    @Inject
    private ChainRegister chain;

    @Inject
    private Happenings happenings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        run.total(chain.head().position());
        ChainHead noted = ChainHead.parse(run.parameter(NOTED)).orElse(null);
        // One transaction, so that the chain is read piece by piece; it is only told how far it is, not left.
        Verification result = run.inTransaction(() -> chain.verify(noted, run::processed));
        run.processed(result.entries());
        if (result.whole()) {
            run.done(null, Reason.of("platform.audit.chain-whole", result.entries()));
        } else {
            run.error(
                    null,
                    null,
                    Reason.of("platform.audit.chain-broken", result.broken().reason()));
        }
        run.finish(() -> happenings.record(AuditHappening.verified(result)));
    }
}
