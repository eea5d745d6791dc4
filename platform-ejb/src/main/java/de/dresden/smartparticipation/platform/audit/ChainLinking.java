package de.dresden.smartparticipation.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Links one batch in a transaction of its own. A session bean, for its transaction is one that plain SQL takes part in: the
 * lock that keeps other nodes away holds until the links are written.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChainLinking {

    static final int BATCH = 2_000;

    @Inject
    private ChainRegister chain;

    @Inject
    private Clock clock;

    /** @return how many entries were linked */
    public int linkBatch() {
        return chain.link(BATCH, clock.instant());
    }
}
