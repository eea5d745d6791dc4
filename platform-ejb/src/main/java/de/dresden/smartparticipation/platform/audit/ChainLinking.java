package de.dresden.smartparticipation.platform.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Links one batch in a transaction of its own. */
@Dependent
class ChainLinking {

    static final int BATCH = 2_000;

    @Inject
    private ChainRegister chain;

    @Inject
    private Clock clock;

    /** @return how many entries were linked */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int linkBatch() {
        return chain.link(BATCH, clock.instant());
    }
}
