package de.dresden.smartparticipation.rewards.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Does one batch of the ledger's own work in a transaction of its own. A session bean, for its transaction is one that plain SQL
 * takes part in.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerBatches {

    @Inject
    private LedgerWork work;

    @Inject
    private LedgerChain chain;

    /** @return whether there may be more */
    public boolean postDue() {
        return work.postDue() == LedgerWork.BATCH;
    }

    /** @return whether there may be more */
    public boolean expireReservations() {
        return work.expireReservations() == LedgerWork.BATCH;
    }

    /** @return whether there may be more */
    public boolean expireLots() {
        return work.expireLots() == LedgerWork.BATCH;
    }

    /** @return whether there may be more */
    public boolean link() {
        return chain.link() == LedgerChain.BATCH;
    }
}
