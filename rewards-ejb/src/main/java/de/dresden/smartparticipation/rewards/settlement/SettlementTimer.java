package de.dresden.smartparticipation.rewards.settlement;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has the settlements do what is due, every hour: in the first one after a month is over its settlements are drafted. On several nodes
 * whichever comes first; the others find nothing left.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SettlementTimer {

    private static final Logger LOG = Logger.getLogger(SettlementTimer.class.getName());

    @Inject
    private SettlementBatches batches;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void run() {
        tried("listing the partners", () -> batches.partners()
                .forEach(partner -> tried("drafting for " + partner.reference(), () -> batches.draft(partner))));
        tried("ending the time for objections", batches::lapse);
        tried("watching the payouts", batches::watch);
    }

    /** What fails is tried again the next time and keeps nothing else from being done. */
    private static void tried(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "The settlements failed at " + what + ".");
        }
    }
}
