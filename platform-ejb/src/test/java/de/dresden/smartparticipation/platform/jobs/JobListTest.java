package de.dresden.smartparticipation.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.platform.text.StoredReason;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobListTest {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    private JobSite site;
    private JobList list;
    private long hers;
    private long his;

    @BeforeEach
    void makeTwoJobs() {
        DataSource database = TestDatabase.fresh();
        TestPeople.in(database).staff(1, "berta").staff(2, "carl");
        site = new JobSite(database);
        list = new JobList(Sql.on(database));
        hers = site.table.insert(request("100 % Radverkehr"), 1L, NOW);
        his = site.table.insert(request("Krefeld"), 2L, NOW);
    }

    @Test
    void a_person_sees_the_own_jobs_and_an_administrator_all_newest_first() {
        assertThat(list.page(JobFilter.mine(), 1L, PageQuery.first()).items())
                .extracting(JobRow::id)
                .containsExactly(hers);
        assertThat(list.page(new JobFilter(true, List.of(), null), null, PageQuery.first())
                        .items())
                .extracting(JobRow::requestedByName)
                .containsExactly("Carl", "Berta");
    }

    @Test
    void filters_narrow_the_list_and_a_percent_sign_is_just_one() {
        assertThat(titles(new JobFilter(true, List.of(), "100 %"))).containsExactly("100 % Radverkehr");
        assertThat(titles(new JobFilter(true, List.of(), "%%"))).isEmpty();
        assertThat(titles(new JobFilter(true, List.of(JobState.DONE, JobState.FAILED), null)))
                .isEmpty();
        assertThat(titles(new JobFilter(true, List.of(JobState.WAITING), null))).hasSize(2);
    }

    @Test
    void a_waiting_job_is_cancelled_at_once_and_can_be_repeated() {
        Reason why = Reason.of("platform.jobs.cancelled");
        assertThat(list.cancelWaiting(hers, StoredReason.text(why), NOW)).isTrue();
        assertThat(list.cancelRunning(hers)).isFalse();
        assertThat(site.details(hers).failure()).isEqualTo(why);
        assertThat(list.repeat(hers)).isTrue();
        assertThat(list.repeat(his)).isFalse();
        assertThat(site.details(hers).state()).isEqualTo(JobState.WAITING);
    }

    @Test
    void its_status_tells_errors_and_warnings_by_row_and_column() {
        JobEnding.carryOut(
                JobSite.work(run -> {
                    run.total(3);
                    run.processed(3);
                    run.imported(2);
                    run.skipped(0);
                    run.error(2L, "Datum", Reason.of("platform.jobs.sentence", "kein Datum"));
                    run.warning(3L, null, Reason.of("platform.jobs.sentence", "kein Text"));
                    run.refused(1);
                }),
                site.claim(Duration.ofSeconds(30)));
        List<JobProblem> problems = new ArrayList<>();
        list.problems(hers, 10, problems::add);
        JobStatus status = JobStatus.of(site.details(hers), problems, Texts.german());
        assertThat(status)
                .isEqualTo(new JobStatus(
                        hers,
                        "test",
                        JobState.DONE,
                        3L,
                        3L,
                        2L,
                        0L,
                        1L,
                        List.of(new JobStatus.Problem(2L, "Datum", "kein Datum")),
                        List.of(new JobStatus.Problem(3L, null, "kein Text"))));
        assertThat(site.details(hers).percent()).isEqualTo(100);
    }

    private List<String> titles(JobFilter filter) {
        return list.page(filter, null, PageQuery.first()).items().stream()
                .map(JobRow::title)
                .toList();
    }

    private static JobRequest request(String title) {
        return JobRequest.of("test", title, new Subject("test", 1, "T-1"));
    }
}
