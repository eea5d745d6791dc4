package de.dresden.smartparticipation.platform.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.TestFiles;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was imported and exported names persons and is not kept for ever beside the cases. */
class JobFilesForgottenTest {

    private static final Instant DONE = Instant.parse("2026-05-01T08:00:00Z");

    private final DataSource database = TestDatabase.fresh();
    private final Sql sql = Sql.on(database);

    @Test
    void files_and_problems_of_old_jobs_go_and_the_jobs_and_proofs_stay(@TempDir Path directory) {
        FileStore files = TestFiles.in(directory, database, Clock.fixed(DONE, ZoneOffset.UTC));
        long list = job("contribution-import", DONE, file(files, "upload"), file(files, "job"));
        job("retention", DONE, null, file(files, "job"));
        job("audit-export", DONE.plusSeconds(9), null, file(files, "job"));
        sql.update(
                "insert into platform.job_error values (?, 1, 1, 7, 'email', 'ERROR', 'anna@example.org', true)", list);
        long result = sql.first("select result_file as f from platform.job where id = ?", row -> row.number("f"), list)
                .orElseThrow();
        JobTable jobs = new JobTable(sql);

        assertThat(jobs.forgetFiles(DONE, List.of("retention"))).isEmpty();
        assertThat(jobs.forgetFiles(DONE.plusSeconds(1), List.of("retention"))).containsExactly(result);
        files.delete(result);

        assertThat(files.find(result)).isEmpty();
        assertThat(sql.list(
                        "select kind from platform.job where num_nonnulls(input_file, result_file) > 0 order by kind",
                        row -> row.text("kind")))
                .containsExactly("audit-export", "retention");
        assertThat(sql.list("select id from platform.job", row -> row.number("id")))
                .hasSize(3);
        assertThat(sql.list("select reason from platform.job_error", row -> row.text("reason")))
                .isEmpty();
    }

    private static long file(FileStore files, String owner) {
        return files.keep(
                        new ByteArrayInputStream("Anna".getBytes(UTF_8)),
                        "liste.txt",
                        new Subject(owner, 1, "J-1"),
                        Set.of(FileKind.TEXT))
                .id();
    }

    private long job(String kind, Instant done, Long input, Long result) {
        return sql.first(
                        "insert into platform.job (id, kind, title, parameters, about_type, about_id, about_reference, input_file,"
                                + " result_file, requested_at, state, not_before, finished_at) values (nextval('platform.job_id'),"
                                + " ?, 'x', '{}', 'test', 1, 'T-1', ?, ?, ?, 'DONE', '-infinity', ?) returning id",
                        row -> row.number("id"),
                        kind,
                        input,
                        result,
                        done,
                        done)
                .orElseThrow();
    }
}
