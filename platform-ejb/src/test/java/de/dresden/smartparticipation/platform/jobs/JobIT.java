package de.dresden.smartparticipation.platform.jobs;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.InTheContainer;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs as the server's own threads run them. */
class JobIT extends InTheContainer {

    private static final String TRANSACTION = "select pg_current_xact_id()::text::bigint as n";

    @Inject
    private DataSource database;

    @Inject
    private Sql sql;

    @Inject
    private Callers callers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Trials trials;

    @Inject
    private TrialDesk desk;

    @Inject
    private JobTable table;

    @BeforeEach
    void people() {
        TestPeople.in(database).department(7501, "JOBS").staff(7501, "job.moderator", Role.MODERATOR, 7501);
    }

    @Test
    void plainSqlTakesPartInTheTransactionOfAChunk() throws Exception {
        List<Long> transactions = new CopyOnWriteArrayList<>();
        long job = ask("chunks", run -> {
            run.inTransaction(() -> {
                transactions.add(number(TRANSACTION));
                transactions.add(number(TRANSACTION));
            });
            run.finish(() -> transactions.add(number(TRANSACTION)));
        });

        assertThat(end(job)).isEqualTo(JobState.DONE);
        assertThat(transactions).hasSize(3);
        assertThat(transactions.get(0)).isEqualTo(transactions.get(1)).isNotEqualTo(transactions.get(2));
    }

    /** Who vanishes in the middle holds nothing for ever; a job may be quiet for longer than a page. */
    @Test
    void theDatabaseEndsWhatStandsStillSoonAndAJobsChunkLater() throws Exception {
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("1min");
        assertThat(number("select setting::bigint as n from pg_settings where name = 'tcp_keepalives_idle'"))
                .isEqualTo(30);
        List<String> ofAJob = new CopyOnWriteArrayList<>();
        long job = ask("quiet", run -> {
            run.inTransaction(() -> ofAJob.add(setting("idle_in_transaction_session_timeout")));
            run.finish(() -> {});
        });

        assertThat(end(job)).isEqualTo(JobState.DONE);
        assertThat(ofAJob).containsExactly("1h");
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("1min");
    }

    private String setting(String name) {
        return sql.first("select current_setting(?) as value", row -> row.text("value"), name)
                .orElseThrow();
    }

    @Test
    void aChunkThatFailsLeavesNothing() throws Exception {
        long job = ask("fails", run -> {
            run.inTransaction(() -> department(7502, "KEPT"));
            run.inTransaction(() -> {
                department(7503, "LOST");
                throw new Refused(Reason.of("platform.jobs.sentence", "No"));
            });
        });

        assertThat(end(job)).isEqualTo(JobState.FAILED);
        assertThat(number("select count(*) as n from platform.department where code = 'KEPT'"))
                .isOne();
        assertThat(number("select count(*) as n from platform.department where code = 'LOST'"))
                .isZero();
    }

    @Test
    void aJobIsRunInTheNameOfWhoAskedForItWithTheRightsOfNow() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        long job = ask("name", run -> {
            OnBehalf behalf = (OnBehalf) actor.get();
            seen.add(behalf.requester().login());
            seen.add(String.valueOf(behalf.is(Role.MODERATOR, 7501)));
            seen.add(String.valueOf(behalf.is(Role.MODERATOR, 7502)));
        });

        assertThat(end(job)).isEqualTo(JobState.DONE);
        assertThat(seen).containsExactly("job.moderator", "true", "false");
    }

    @Test
    void aJobIsClaimedByOneOnly() throws Exception {
        List<Long> runs = new CopyOnWriteArrayList<>();
        List<Long> jobs = IntStream.range(0, 20)
                .mapToObj(i -> asked("claimed-" + i, run -> runs.add(run.id())))
                .toList();
        List<Future<List<Long>>> others = IntStream.range(0, 4)
                .mapToObj(i -> callers.beginning(null, () -> claims("other-" + i)))
                .toList();
        for (Future<List<Long>> other : others) {
            runs.addAll(Callers.result(other));
        }
        JobSite.await(() -> runs.size() >= jobs.size());

        assertThat(runs.stream().filter(jobs::contains).collect(toList())).containsExactlyInAnyOrderElementsOf(jobs);
        assertThat(number("select count(*) as n from platform.job where fence <> 1 and id >= "
                        + LongStream.of(jobs.get(0)).min().orElseThrow()))
                .isZero();
    }

    /** Claims as another node would, and never ends what it took. */
    private List<Long> claims(String node) {
        List<Long> mine = new CopyOnWriteArrayList<>();
        for (Optional<Claim> claim = claim(node); claim.isPresent(); claim = claim(node)) {
            mine.add(claim.get().id());
        }
        return mine;
    }

    private Optional<Claim> claim(String node) {
        Instant now = Instant.now();
        return table.claim(node, now, now.plus(Duration.ofHours(1)), List.of());
    }

    private long ask(String name, JobSite.Doing doing) throws Exception {
        JobRequest request = trials.request(name, doing);
        return callers.as("job.moderator", () -> desk.ask(request));
    }

    private long asked(String name, JobSite.Doing doing) {
        try {
            return ask(name, doing);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private JobState end(long job) {
        JobSite.await(() -> !List.of("WAITING", "RUNNING").contains(state(job)));
        return JobState.valueOf(state(job));
    }

    private String state(long job) {
        return sql.first("select state from platform.job where id = ?", row -> row.text("state"), job)
                .orElseThrow();
    }

    private void department(long id, String code) {
        sql.update("insert into platform.department (id, code, name, version) values (?, ?, ?, 0)", id, code, code);
    }

    private long number(String statement) {
        return sql.first(statement, row -> row.number("n")).orElseThrow();
    }
}
