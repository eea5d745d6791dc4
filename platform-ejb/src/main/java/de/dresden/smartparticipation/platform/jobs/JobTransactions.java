package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.boundary.EntityManagers;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** Transactions of a job's thread: long work gets the time it needs, and not for ever. */
@Dependent
class JobTransactions {

    private static final int SECONDS = 3600;

    @Resource
    private UserTransaction transaction;

    @Inject
    private EntityManagers entities;

    @Inject
    private Sql sql;

    JobTransactions() {}

    JobTransactions(UserTransaction transaction) {
        this.transaction = transaction;
    }

    /** Runs the step and, after its changes are written, the check, in one transaction: both or nothing. */
    <T> T call(Callable<T> step, Runnable check) throws Exception {
        transaction.setTransactionTimeout(SECONDS);
        transaction.begin();
        boolean succeeded = false;
        try {
            giveTime();
            T result = step.call();
            if (entities != null) {
                entities.flush();
            }
            check.run();
            succeeded = true;
            return result;
        } finally {
            end(succeeded);
        }
    }

    /** A step may compute for long between two rows of a cursor; others are cut off after a minute. */
    private void giveTime() {
        if (sql != null) {
            sql.first(
                    "select set_config('idle_in_transaction_session_timeout', ?, true) as given",
                    row -> row.text("given"),
                    SECONDS + "s");
        }
    }

    private void end(boolean succeeded) throws Exception {
        if (succeeded) {
            transaction.commit();
        } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }
}
