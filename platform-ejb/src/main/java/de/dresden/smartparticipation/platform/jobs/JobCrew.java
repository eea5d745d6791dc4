package de.dresden.smartparticipation.platform.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The threads of this node that run jobs. Leases are measured by the real clock, also where the product's own was moved for
 * a test.
 */
final class JobCrew {

    private static final Logger LOG = Logger.getLogger(JobCrew.class.getName());
    private static final Clock REAL = Clock.systemUTC();
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final String node;
    private final Duration lease;
    private final JobTable table;
    private final JobBell bell;
    private final Function<Claim, JobRun> preparation;
    private final Consumer<JobRun> execution;
    private final Set<JobRun> running = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    JobCrew(
            String node,
            Duration lease,
            JobTable table,
            JobBell bell,
            Function<Claim, JobRun> preparation,
            Consumer<JobRun> execution) {
        this.node = node;
        this.lease = lease;
        this.table = table;
        this.bell = bell;
        this.preparation = preparation;
        this.execution = execution;
    }

    void start(int size, ThreadFactory factory) {
        for (int i = 0; i < size; i++) {
            Thread thread = factory.newThread(this::work);
            thread.setName("job-" + (i + 1));
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** Renews the leases of what runs here, and hears whether it was cancelled or lost. */
    void renew() {
        for (JobRun run : running) {
            try {
                Optional<Boolean> cancelled =
                        table.renew(run.claim(), REAL.instant().plus(lease), run.counts());
                if (cancelled.isEmpty()) {
                    // At its end a run leaves the set only after its last transaction.
                    run.stop(JobStopped.Cause.LOST);
                } else if (cancelled.get()) {
                    run.stop(JobStopped.Cause.CANCELLED);
                }
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, failure, () -> "The lease of job " + run.id() + " could not be renewed.");
            }
        }
    }

    /** Has everything stop at its next sign of progress, and gives back what does not stop in time. */
    void stop(Duration patience) {
        stopping = true;
        running.forEach(run -> run.stop(JobStopped.Cause.NODE_STOPS));
        bell.ring();
        Instant end = REAL.instant().plus(patience);
        for (Thread thread : threads) {
            try {
                thread.join(Math.max(1, Duration.between(REAL.instant(), end).toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        for (JobRun run : running) {
            table.giveBack(run.claim(), REAL.instant(), true);
        }
    }

    private void work() {
        while (!stopping) {
            try {
                int heard = bell.heard();
                if (!runNext()) {
                    bell.await(heard, LOOK);
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException | LinkageError failure) {
                LOG.log(Level.WARNING, failure, () -> "Looking for jobs failed.");
                pause();
            }
        }
    }

    private boolean runNext() {
        Instant now = REAL.instant();
        List<Long> mine = running.stream().map(JobRun::id).toList();
        Optional<Claim> claim = table.claim(node, now, now.plus(lease), mine);
        claim.ifPresent(claimed -> {
            JobRun run = preparation.apply(claimed);
            running.add(run);
            try {
                if (stopping) {
                    run.stop(JobStopped.Cause.NODE_STOPS);
                }
                execution.accept(run);
            } finally {
                running.remove(run);
            }
        });
        return claim.isPresent();
    }

    private void pause() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
