package de.dresden.smartparticipation.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.testing.TestDatabase;
import jakarta.json.Json;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A node is another process here, and is killed in the middle of a transaction. */
class JobKilledTest {

    private static final int ROWS = 200;

    @Test
    void a_killed_import_is_repeated_without_half_or_double_rows() throws Exception {
        DataSource database = TestDatabase.fresh();
        JobSite site = new JobSite(database);
        site.execute("create table imported (row_number int primary key)");
        long job = site.enqueue("import");
        PGSimpleDataSource server = database.unwrap(PGSimpleDataSource.class);
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        Node.class.getName(),
                        server.getURL(),
                        server.getUser())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            JobSite.await(() -> site.number("select count(*) as n from imported") >= 30);
        } finally {
            node.destroyForcibly();
        }
        assertThat(node.waitFor(10, TimeUnit.SECONDS)).isTrue();
        long before = site.number("select count(*) as n from imported");
        assertThat(before).isLessThan(ROWS);

        JobCrew crew = site.crew(Duration.ofSeconds(30), JobSite.work(run -> rows(run, site, 0)));
        crew.start(1, Thread::new);
        JobSite.await(() -> site.details(job).state() == JobState.DONE);
        crew.stop(Duration.ofSeconds(5));
        assertThat(site.number("select count(*) as n from imported")).isEqualTo(ROWS);
        assertThat(site.details(job).imported()).isEqualTo(ROWS);
        assertThat(site.number("select attempts as n from platform.job")).isEqualTo(2);
    }

    /** Where the classes that the process needs were loaded from, whoever runs this test. */
    private static String classPath() throws ClassNotFoundException {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(
                Node.class,
                JobTable.class,
                PGSimpleDataSource.class,
                Json.class,
                UserTransaction.class,
                ConfigProperty.class,
                Class.forName("org.eclipse.parsson.JsonProviderImpl"))) {
            places.add(Path.of(URI.create(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toString()))
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static void rows(JobRun run, JobSite site, long pause) throws Exception {
        int from = run.checkpoint().map(Integer::parseInt).orElse(0);
        for (int start = from; start < ROWS; start += 10) {
            int first = start;
            run.inTransaction(() -> {
                for (int row = first; row < first + 10; row++) {
                    site.execute("insert into imported values (" + row + ")");
                    Thread.sleep(pause);
                }
                run.imported(10);
                run.checkpoint(String.valueOf(first + 10));
            });
        }
    }

    /** The process that is killed. */
    static final class Node {

        public static void main(String[] arguments) throws Exception {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(arguments[0]);
            database.setUser(arguments[1]);
            JobSite site = new JobSite(database);
            JobCrew crew = site.crew(Duration.ofSeconds(1), JobSite.work(run -> rows(run, site, 5)));
            crew.start(1, Thread::new);
            while (true) {
                Thread.sleep(200);
                crew.renew();
            }
        }
    }
}
