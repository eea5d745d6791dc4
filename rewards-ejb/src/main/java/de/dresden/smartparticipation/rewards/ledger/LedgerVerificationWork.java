package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Checks the whole chain over the journal in the background. */
@Dependent
class LedgerVerificationWork implements JobWork {

    static final String KIND = "ledger-verification";
    static final String NOTED = "noted";

    @Inject
    private LedgerChain chain;

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
        LedgerVerification result = run.inTransaction(() -> chain.verify(noted, run::processed));
        run.processed(result.entries());
        if (result.whole()) {
            run.done(null, Reason.of("rewards.ledger.chain-whole", result.entries()));
        } else {
            run.error(
                    null,
                    null,
                    Reason.of("rewards.ledger.chain-broken", result.broken().reason()));
        }
        run.finish(() -> happenings.record(DayClosed.verified(result)));
    }
}
