package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries a work out and sees to it that its job ends in a state that somebody understands. */
final class JobEnding {

    /** Starts after which a job is given up. */
    static final int ATTEMPTS = 4;

    private static final Logger LOG = Logger.getLogger(JobEnding.class.getName());
    private static final Clock REAL = Clock.systemUTC();
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private JobEnding() {}

    static void carryOut(JobWork work, JobRun run) {
        try {
            if (run.attempt() > ATTEMPTS) {
                run.fail(Reason.of("platform.jobs.gave-up", ATTEMPTS));
                return;
            }
            work.run(run);
            if (!run.isOver()) {
                run.finish(() -> {});
            }
        } catch (JobStopped stopped) {
            stopped(run, stopped.why());
        } catch (Exception | LinkageError | StackOverflowError failure) {
            failed(run, failure);
        } finally {
            run.dropResult();
        }
    }

    private static void stopped(JobRun run, JobStopped.Cause why) {
        switch (why) {
            case CANCELLED -> fail(run, Reason.of("platform.jobs.cancelled"));
            case NODE_STOPS -> run.giveBack(REAL.instant(), true);
            case LOST -> LOG.warning(() -> "Job " + run.id() + " went on elsewhere; what it did here was rolled back.");
        }
    }

    private static void failed(JobRun run, Throwable failure) {
        if (run.isOver()) {
            LOG.log(Level.WARNING, failure, () -> "Job " + run.id() + " failed after its end.");
            return;
        }
        JobStopped stopped = cause(failure, JobStopped.class);
        if (stopped != null) {
            stopped(run, stopped.why());
            return;
        }
        Optional<Fault> fault = FaultTranslation.of(failure);
        if (isPassing(failure, fault) && run.attempt() < ATTEMPTS) {
            LOG.log(Level.WARNING, failure, () -> "Job " + run.id() + " is tried again.");
            run.giveBack(REAL.instant().plus(PAUSE.multipliedBy(run.attempt())), false);
        } else if (fault.isPresent()) {
            fault.get().reasons().stream().skip(1).forEach(reason -> run.error(null, null, reason));
            fail(run, fault.get().reason());
        } else {
            LOG.log(Level.SEVERE, failure, () -> "Job " + run.id() + " failed.");
            fail(run, Reason.of("platform.jobs.broken", String.valueOf(run.id())));
        }
    }

    /** Whether the same may succeed a moment later: somebody else was faster, or the database was away. */
    private static boolean isPassing(Throwable failure, Optional<Fault> fault) {
        if (fault.isPresent()) {
            return fault.get() instanceof Conflict;
        }
        SQLException sql = cause(failure, SQLException.class);
        return sql instanceof SQLTransientException
                || sql != null && sql.getSQLState() != null && sql.getSQLState().matches("08...|57P..|53...");
    }

    private static void fail(JobRun run, Reason reason) {
        try {
            run.fail(reason);
        } catch (Exception failure) {
            // Its lease runs out, and the job is claimed again.
            LOG.log(Level.WARNING, failure, () -> "Job " + run.id() + " could not be ended.");
        }
    }

    private static <T> T cause(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
