package de.dresden.smartparticipation.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobLeaseTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    private JobSite site;

    @BeforeEach
    void makeADatabase() {
        site = new JobSite(TestDatabase.fresh());
        site.execute("create table done (job bigint not null, what text not null)");
    }

    @Test
    void two_nodes_with_many_threads_run_every_job_exactly_once() {
        for (int i = 0; i < 60; i++) {
            site.enqueue("job " + i);
        }
        JobWork work =
                JobSite.work(run -> run.finish(() -> site.execute("insert into done values (" + run.id() + ", 'x')")));
        JobCrew first = site.crew(LONG, work);
        JobCrew second = site.crew(LONG, work);
        first.start(4, Thread::new);
        second.start(4, Thread::new);
        JobSite.await(() -> site.number("select count(*) as n from platform.job where state <> 'DONE'") == 0);
        first.stop(LONG);
        second.stop(LONG);
        assertThat(site.number("select count(*) as n from done")).isEqualTo(60);
        assertThat(site.number("select count(distinct job) as n from done")).isEqualTo(60);
        assertThat(site.number("select max(attempts) as n from platform.job")).isEqualTo(1);
    }

    @Test
    void a_node_that_lost_its_lease_cannot_commit() throws Exception {
        long job = site.enqueue("lost");
        CountDownLatch other = new CountDownLatch(1);
        JobRun slow = site.claim(SHORT);
        Thread node = new Thread(() -> JobEnding.carryOut(
                JobSite.work(run -> run.finish(() -> {
                    site.execute("insert into done values (" + job + ", 'too late')");
                    other.await();
                })),
                slow));
        node.start();
        Thread.sleep(100);
        JobRun quick = site.claim(LONG);
        JobEnding.carryOut(
                JobSite.work(run -> run.finish(() -> site.execute("insert into done values (" + job + ", 'in time')"))),
                quick);
        other.countDown();
        node.join();
        assertThat(site.number("select count(*) as n from done where what = 'in time'"))
                .isEqualTo(1);
        assertThat(site.number("select count(*) as n from done where what = 'too late'"))
                .isZero();
        assertThat(site.details(job).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void a_lease_that_is_renewed_is_not_taken_over() {
        site.enqueue("long");
        CountDownLatch end = new CountDownLatch(1);
        JobCrew crew = site.crew(Duration.ofSeconds(1), JobSite.work(run -> end.await()));
        crew.start(1, Thread::new);
        JobSite.await(() -> site.number("select count(*) as n from platform.job where state = 'RUNNING'") == 1);
        for (int i = 0; i < 15; i++) {
            crew.renew();
            assertThat(site.table.claim("another", java.time.Instant.now(), java.time.Instant.now(), List.of()))
                    .isEmpty();
            sleep(100);
        }
        end.countDown();
        // Stopping earlier could give the job back, which takes the attempt away again.
        JobSite.await(() -> site.number("select count(*) as n from platform.job where state = 'DONE'") == 1);
        crew.stop(LONG);
        assertThat(site.number("select attempts as n from platform.job")).isEqualTo(1);
    }

    @Test
    void a_repeated_run_goes_on_after_the_last_chunk_and_counts_every_row_once() {
        long job = site.enqueue("chunks");
        JobRun dies = site.claim(SHORT);
        assertThatThrownBy(() -> chunks(dies, 3)).hasMessage("died");
        sleep(100);
        JobRun second = site.claim(LONG);
        assertThat(second.checkpoint()).hasValue("30");
        JobEnding.carryOut(JobSite.work(run -> chunks(run, 99)), second);
        JobDetails details = site.details(job);
        assertThat(details.state()).isEqualTo(JobState.DONE);
        assertThat(details.imported()).isEqualTo(90);
        assertThat(details.refused()).isEqualTo(10);
        assertThat(details.errors()).isEqualTo(10);
        assertThat(site.number("select count(*) as n from done")).isEqualTo(90);
    }

    @Test
    void what_was_found_after_the_last_chunk_is_forgotten_by_a_repeated_run() {
        long job = site.enqueue("dry run");
        JobRun dies = site.claim(SHORT);
        manyErrors(dies);
        sleep(100);
        JobEnding.carryOut(JobSite.work(this::manyErrors), site.claim(LONG));
        assertThat(site.details(job).errors()).isEqualTo(1200);
    }

    @Test
    void a_refused_work_fails_with_its_sentence_and_leaves_nothing() {
        long job = site.enqueue("refused");
        JobEnding.carryOut(
                JobSite.work(run -> run.finish(() -> {
                    site.execute("insert into done values (1, 'half')");
                    throw new Refused(Reason.of("platform.files.empty", "a.csv"));
                })),
                site.claim(LONG));
        assertThat(site.details(job).state()).isEqualTo(JobState.FAILED);
        assertThat(site.details(job).failure()).isEqualTo(Reason.of("platform.files.empty", "a.csv"));
        assertThat(site.number("select count(*) as n from done")).isZero();
    }

    @Test
    void a_conflict_is_tried_again_and_given_up_after_the_fourth_start() {
        long job = site.enqueue("conflict");
        AtomicInteger starts = new AtomicInteger();
        for (int i = 0; i < JobEnding.ATTEMPTS; i++) {
            JobEnding.carryOut(
                    JobSite.work(run -> {
                        starts.incrementAndGet();
                        throw Conflict.changedMeanwhile();
                    }),
                    site.claim(LONG));
            site.execute("update platform.job set not_before = '-infinity'");
        }
        assertThat(starts).hasValue(JobEnding.ATTEMPTS);
        assertThat(site.details(job).state()).isEqualTo(JobState.FAILED);
        assertThat(site.details(job).failure().key()).isEqualTo("platform.fault.changed-meanwhile");
    }

    @Test
    void a_job_that_kills_its_node_every_time_is_given_up() {
        long job = site.enqueue("deadly");
        for (int i = 0; i < JobEnding.ATTEMPTS; i++) {
            site.claim(SHORT);
            sleep(80);
        }
        JobEnding.carryOut(
                JobSite.work(run -> assertThat(run).as("it runs no more").isNull()), site.claim(LONG));
        assertThat(site.details(job).failure())
                .isEqualTo(Reason.of("platform.jobs.gave-up", (long) JobEnding.ATTEMPTS));
    }

    @Test
    void a_cancelled_job_stops_at_its_next_sign_of_progress() {
        long job = site.enqueue("endless");
        JobCrew crew = site.crew(LONG, JobSite.work(run -> {
            for (int row = 1; ; row++) {
                run.processed(row);
                Thread.sleep(5);
            }
        }));
        crew.start(1, Thread::new);
        JobSite.await(() -> site.details(job).state() == JobState.RUNNING);
        assertThat(site.list.cancelRunning(job)).isTrue();
        crew.renew();
        JobSite.await(() -> site.details(job).state() == JobState.FAILED);
        crew.stop(LONG);
        assertThat(site.details(job).failure().key()).isEqualTo("platform.jobs.cancelled");
    }

    @Test
    void a_node_that_is_stopped_gives_its_jobs_back_at_once() {
        long job = site.enqueue("interrupted");
        CountDownLatch never = new CountDownLatch(1);
        JobCrew crew = site.crew(LONG, JobSite.work(run -> never.await()));
        crew.start(1, Thread::new);
        JobSite.await(() -> site.details(job).state() == JobState.RUNNING);
        crew.stop(Duration.ofMillis(100));
        assertThat(site.details(job).state()).isEqualTo(JobState.WAITING);
        assertThat(site.claim(LONG).attempt()).isEqualTo(1);
    }

    private void chunks(JobRun run, int most) throws Exception {
        int from = run.checkpoint().map(Integer::parseInt).orElse(0);
        for (int start = from; start < 100; start += 10) {
            int first = start;
            if (most == 3 && first == 30) {
                run.imported(7);
                run.error(31L, "Titel", Reason.of("platform.jobs.sentence", "found just before the end"));
                throw new IllegalStateException("died");
            }
            run.inTransaction(() -> {
                for (int row = first; row < first + 9; row++) {
                    site.execute("insert into done values (" + row + ", 'row')");
                }
                run.imported(9);
                run.refused(1);
                run.error(first + 9L, "Titel", Reason.of("platform.jobs.sentence", "no title"));
                run.checkpoint(String.valueOf(first + 10));
            });
        }
    }

    private void manyErrors(JobRun run) {
        for (long row = 1; row <= 1200; row++) {
            run.error(row, "Datum", Reason.of("platform.jobs.sentence", "no date"));
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
