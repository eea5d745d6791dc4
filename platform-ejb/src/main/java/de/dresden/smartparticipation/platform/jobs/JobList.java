package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads jobs for those who look at them. */
@Dependent
class JobList {

    private static final String DETAILS = """
            select j.*, a.name as requested_by_name,
                (select count(*) from platform.job_error e where e.job_id = j.id and (e.kept or e.fence = j.fence)
                    and e.severity = 'ERROR') as errors,
                (select count(*) from platform.job_error e where e.job_id = j.id and (e.kept or e.fence = j.fence)
                    and e.severity = 'WARNING') as warnings
            from platform.job j left join platform.account a on a.id = j.requested_by""";

    private static final String FILTER = """
             where (cast(? as bigint) is null or j.requested_by = ?) and (cardinality(cast(? as text[])) = 0 or j.state = any (?))
                and (cast(? as text) is null or j.title ilike '%' || ? || '%')""";

    private static final String PROBLEMS = """
            select e.row_number, e.column_name, e.severity, e.reason
            from platform.job_error e join platform.job j on j.id = e.job_id
            where j.id = ? and (e.kept or e.fence = j.fence) order by e.fence, e.position""";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    JobList() {}

    JobList(DataSource database) {
        this.database = database;
    }

    Optional<JobDetails> find(long id) {
        return JobSql.query(database, DETAILS + " where j.id = ?", JobList::details, id).stream()
                .findFirst();
    }

    List<JobDetails> about(Subject subject, int most) {
        return JobSql.query(
                database,
                DETAILS + " where j.about_type = ? and j.about_id = ? order by j.id desc limit " + most,
                JobList::details,
                subject.type(),
                subject.id());
    }

    Page<JobRow> page(JobFilter filter, Long requester, PageQuery query) {
        List<String> states = filter.states().stream().map(Enum::name).toList();
        String text = filter.text() == null || filter.text().isBlank()
                ? null
                : filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1");
        Object[] values = {requester, requester, states, states, text, text};
        long total = JobSql.query(
                        database, "select count(*) from platform.job j" + FILTER, row -> row.getLong(1), values)
                .get(0);
        String order = query.descending() || query.sort() == null ? " order by j.id desc" : " order by j.id";
        List<JobRow> rows = JobSql.query(
                database,
                DETAILS + FILTER + order + " limit " + query.size() + " offset " + query.offset(),
                JobList::row,
                values);
        return Page.of(query, rows, total);
    }

    /** Hands over all problems of a job in the order they were found, in constant memory. */
    void problems(long id, int most, Consumer<JobProblem> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PROBLEMS + " limit " + most)) {
            select.setFetchSize(500);
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reader.accept(new JobProblem(
                            JobSql.number(row, "row_number"),
                            row.getString("column_name"),
                            JobSeverity.valueOf(row.getString("severity")),
                            StoredReason.read(row.getString("reason"))));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** @return whether it waited, and is cancelled by this */
    boolean cancelWaiting(long id, String failure, java.time.Instant now) {
        return JobSql.update(
                        database,
                        "update platform.job set state = 'FAILED', failure = ?, finished_at = ?, fence = fence + 1"
                                + " where id = ? and state = 'WAITING'",
                        failure,
                        now,
                        id)
                == 1;
    }

    /** @return whether it runs, and will stop */
    boolean cancelRunning(long id) {
        return JobSql.update(
                        database,
                        "update platform.job set cancel_requested = true where id = ? and state = 'RUNNING'",
                        id)
                == 1;
    }

    /** @return whether it had failed, and waits again */
    boolean repeat(long id) {
        return JobSql.update(
                        database,
                        "update platform.job set state = 'WAITING', failure = null, finished_at = null, attempts = 0,"
                                + " cancel_requested = false, not_before = '-infinity' where id = ? and state = 'FAILED'",
                        id)
                == 1;
    }

    private static JobRow row(ResultSet row) throws SQLException {
        return new JobRow(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("title"),
                JobState.valueOf(row.getString("state")),
                row.getString("requested_by_name"),
                JobSql.instant(row, "requested_at"),
                JobSql.instant(row, "finished_at"),
                JobSql.number(row, "total"),
                row.getLong("processed"),
                row.getLong("errors"));
    }

    private static JobDetails details(ResultSet row) throws SQLException {
        return new JobDetails(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("title"),
                new Subject(row.getString("about_type"), row.getLong("about_id"), row.getString("about_reference")),
                JobState.valueOf(row.getString("state")),
                JobSql.number(row, "requested_by"),
                row.getString("requested_by_name"),
                JobSql.instant(row, "requested_at"),
                JobSql.instant(row, "started_at"),
                JobSql.instant(row, "finished_at"),
                row.getBoolean("cancel_requested"),
                JobSql.number(row, "total"),
                row.getLong("processed"),
                JobSql.number(row, "imported"),
                JobSql.number(row, "skipped"),
                JobSql.number(row, "refused"),
                row.getLong("errors"),
                row.getLong("warnings"),
                JobSql.number(row, "result_file"),
                StoredReason.read(row.getString("failure")));
    }
}
