package de.dresden.smartparticipation.projects.proof;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has the proofs of use do what is due, every morning: those of granted projects are begun, their recipients are asked and
 * reminded, and what is not needed any more once they are accepted becomes a task.
 * On several nodes whichever comes first; the others find nothing left.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProofTimer {

    private static final Logger LOG = Logger.getLogger(ProofTimer.class.getName());

    @Inject
    private ProofBatches batches;

    @Schedule(hour = "6", minute = "37", persistent = false)
    void run() {
        each(batches.unproved(), batches::open);
        each(batches.waiting(), batches::remind);
        each(batches.unfreed(), batches::askToFree);
    }

    /** What fails is tried again the next time and keeps nothing else from being done. */
    private static void each(List<Long> projects, LongConsumer work) {
        for (long project : projects) {
            try {
                work.accept(project);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, failure, () -> "The proof of the project " + project + " failed.");
            }
        }
    }
}
