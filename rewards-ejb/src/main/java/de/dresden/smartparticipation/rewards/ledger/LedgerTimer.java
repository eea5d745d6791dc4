package de.dresden.smartparticipation.rewards.ledger;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has the ledger do what is due: on several nodes whichever comes first. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerTimer {

    private static final Logger LOG = Logger.getLogger(LedgerTimer.class.getName());
    private static final int BATCHES_PER_RUN = 100;

    @Inject
    private LedgerBatches batches;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        several("giving back reservations", batches::expireReservations);
        several("posting grants", batches::postDue);
        several("linking the journal", batches::link);
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void hourly() {
        several("letting lots expire", batches::expireLots);
    }

    /** What fails is tried again the next time and keeps nothing else from being done. */
    private static void several(String what, BooleanSupplier batch) {
        try {
            int done = 0;
            while (batch.getAsBoolean() && done < BATCHES_PER_RUN) {
                done++;
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "The ledger failed at " + what + ".");
        }
    }
}
