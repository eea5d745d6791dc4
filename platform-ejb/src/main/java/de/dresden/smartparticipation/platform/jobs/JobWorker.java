package de.dresden.smartparticipation.platform.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Keeps this node's job threads. They start with the first tick and not with the deployment, for until then the other
 * modules are not there; the ticks renew the leases, outside the transactions of the work.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class.getName());
    private static final int AT_ONCE = 2;
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private JobTable table;

    @Inject
    private JobBell bell;

    @Inject
    private JobExecution execution;

    private JobCrew crew;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        if (crew == null) {
            crew = new JobCrew(
                    UUID.randomUUID().toString(), LEASE, table, bell, execution::prepare, execution::execute);
            crew.start(AT_ONCE, threads);
        }
        crew.renew();
    }

    @PreDestroy
    void stop() {
        if (crew != null) {
            LOG.info("Job threads stop; what is not finished is given back.");
            crew.stop(PATIENCE);
        }
    }
}
