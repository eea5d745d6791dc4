package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.StoredReason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads jobs for those who look at them. */
@Dependent
class JobList {

    private static final String DETAILS = """
            select j.*, a.name as requested_by_name,
                (select count(*) from platform.job_error e where e.job_id = j.id and (e.kept or e.fence = j.fence)
                    and e.severity = 'ERROR') as errors,
                (select count(*) from platform.job_error e where e.job_id = j.id and (e.kept or e.fence = j.fence)
                    and e.severity = 'WARNING') as warnings,
                (select count(*) from platform.job_error e where e.job_id = j.id and (e.kept or e.fence = j.fence)
                    and e.severity = 'DONE' and e.column_name is not null) as outcomes
            from platform.job j left join platform.account a on a.id = j.requested_by""";

    private static final String FILTER = """
            \swhere (?::bigint is null or j.requested_by = ?::bigint) and (cardinality(?::text[]) = 0 or j.state = any (?::text[]))
                and (?::text is null or j.title ilike '%' || ?::text || '%')""";

    private static final String OF_THE_WHOLE =
            " and (e.severity <> 'DONE' or e.row_number is null and e.column_name is null)";

    private static final String PROBLEMS = """
            select e.row_number, e.column_name, e.severity, e.reason
            from platform.job_error e join platform.job j on j.id = e.job_id
            where j.id = ? and (e.kept or e.fence = j.fence)""";

    private static final String IN_ORDER = " order by e.fence, e.position";

    @Inject
    private Sql sql;

    JobList() {}

    JobList(Sql sql) {
        this.sql = sql;
    }

    Optional<JobDetails> find(long id) {
        return sql.first(DETAILS + " where j.id = ?", JobList::details, id);
    }

    List<JobDetails> about(Subject subject, int most) {
        return sql.list(
                DETAILS + " where j.about_type = ? and j.about_id = ? order by j.id desc limit " + most,
                JobList::details,
                subject.type(),
                subject.id());
    }

    Optional<JobDetails> unfinished(String kind, Subject about) {
        return sql.first(
                DETAILS
                        + " where j.kind = ? and j.about_type = ? and j.about_id = ? and j.state in ('WAITING', 'RUNNING')"
                        + " order by j.id limit 1",
                JobList::details,
                kind,
                about.type(),
                about.id());
    }

    Page<JobRow> page(JobFilter filter, Long requester, PageQuery query) {
        List<String> states = filter.states().stream().map(Enum::name).toList();
        String text = filter.text() == null || filter.text().isBlank()
                ? null
                : filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1");
        Object[] values = {requester, requester, states, states, text, text};
        long total = sql.first(
                        "select count(*) as total from platform.job j" + FILTER, row -> row.number("total"), values)
                .orElseThrow();
        String order = query.descending() || query.sort() == null ? " order by j.id desc" : " order by j.id";
        List<JobRow> rows = sql.list(
                DETAILS + FILTER + order + " limit " + query.size() + " offset " + query.offset(),
                JobList::row,
                values);
        return Page.of(query, rows, total);
    }

    /** Hands over the first problems of a job in the order they were found, and what it says of its work as a whole. */
    void problems(long id, int most, Consumer<JobProblem> reader) {
        each(PROBLEMS + OF_THE_WHOLE + IN_ORDER + " limit " + most, id, reader);
    }

    /** Hands over all that a job told of rows and cases, in the order it was told, in constant memory. */
    void report(long id, Consumer<JobProblem> reader) {
        each(PROBLEMS + IN_ORDER, id, reader);
    }

    private void each(String query, long id, Consumer<JobProblem> reader) {
        sql.each(
                query,
                row -> reader.accept(new JobProblem(
                        row.id("row_number"),
                        row.text("column_name"),
                        JobSeverity.valueOf(row.text("severity")),
                        StoredReason.read(row.text("reason")))),
                id);
    }

    /** @return whether it waited, and is cancelled by this */
    boolean cancelWaiting(long id, String failure, Instant now) {
        return sql.update(
                        "update platform.job set state = 'FAILED', failure = ?, finished_at = ?, fence = fence + 1"
                                + " where id = ? and state = 'WAITING'",
                        failure,
                        now,
                        id)
                == 1;
    }

    /** @return whether it runs, and will stop */
    boolean cancelRunning(long id) {
        return sql.update("update platform.job set cancel_requested = true where id = ? and state = 'RUNNING'", id)
                == 1;
    }

    /** @return whether it had failed, and waits again */
    boolean repeat(long id) {
        return sql.update(
                        "update platform.job set state = 'WAITING', failure = null, finished_at = null, attempts = 0,"
                                + " cancel_requested = false, not_before = '-infinity' where id = ? and state = 'FAILED'",
                        id)
                == 1;
    }

    private static JobRow row(Row row) throws SQLException {
        return new JobRow(
                row.number("id"),
                row.text("kind"),
                row.text("title"),
                JobState.valueOf(row.text("state")),
                row.text("requested_by_name"),
                row.instant("requested_at"),
                row.instant("finished_at"),
                row.id("total"),
                row.number("processed"),
                row.number("errors"));
    }

    private static JobDetails details(Row row) throws SQLException {
        return new JobDetails(
                row.number("id"),
                row.text("kind"),
                row.text("title"),
                new Subject(row.text("about_type"), row.number("about_id"), row.text("about_reference")),
                JobState.valueOf(row.text("state")),
                row.id("requested_by"),
                row.text("requested_by_name"),
                row.instant("requested_at"),
                row.instant("started_at"),
                row.instant("finished_at"),
                row.flag("cancel_requested"),
                row.id("total"),
                row.number("processed"),
                row.id("imported"),
                row.id("skipped"),
                row.id("refused"),
                row.number("errors"),
                row.number("warnings"),
                row.number("outcomes"),
                row.id("result_file"),
                StoredReason.read(row.text("failure")));
    }
}
