package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** A database with jobs and crews that work on it as nodes do. */
final class JobSite {

    private final Sql sql;
    final JobTable table;
    final JobList list;
    private final JobTools tools;

    JobSite(DataSource plain) {
        LocalTransactions transactions = new LocalTransactions(plain);
        sql = Sql.on(transactions.dataSource());
        table = new JobTable(sql);
        list = new JobList(sql);
        tools = new JobTools(table, new JobTransactions(transactions), happening -> {}, null, Clock.systemUTC());
    }

    long enqueue(String title) {
        return table.insert(
                JobRequest.of("test", title, new Subject("test", 1, "T-1")),
                null,
                Instant.parse("2026-11-02T08:00:00Z"));
    }

    JobCrew crew(Duration lease, JobWork work) {
        return new JobCrew(
                UUID.randomUUID().toString(),
                lease,
                table,
                new JobBell(),
                claim -> new JobRun(claim, tools),
                run -> JobEnding.carryOut(work, run));
    }

    /** Takes a job as a node does, and leaves the rest to the test. */
    JobRun claim(Duration lease) {
        Instant now = Instant.now();
        return table.claim("someone", now, now.plus(lease), List.of())
                .map(claim -> new JobRun(claim, tools))
                .orElseThrow();
    }

    JobDetails details(long job) {
        return list.find(job).orElseThrow();
    }

    long number(String statement) {
        return sql.first(statement, row -> row.number("n")).orElseThrow();
    }

    void execute(String statement) {
        sql.update(statement);
    }

    static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it did not happen within 30 s");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A work from a lambda. */
    interface Doing {
        void run(JobRun run) throws Exception;
    }

    static JobWork work(Doing doing) {
        return new JobWork() {
            @Override
            public String kind() {
                return "test";
            }

            @Override
            public void run(JobRun run) throws Exception {
                doing.run(run);
            }
        };
    }
}
