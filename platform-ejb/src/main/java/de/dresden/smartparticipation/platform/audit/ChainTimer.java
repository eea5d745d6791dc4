package de.dresden.smartparticipation.platform.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has new entries linked every ten seconds; on several nodes whichever comes first. */
@Singleton
@DependsOn("ApplicationStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChainTimer {

    private static final int BATCHES_PER_RUN = 50;

    @Inject
    private ChainLinking linking;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        int batches = 0;
        while (linking.linkBatch() == ChainLinking.BATCH && batches < BATCHES_PER_RUN) {
            batches++;
        }
    }
}
