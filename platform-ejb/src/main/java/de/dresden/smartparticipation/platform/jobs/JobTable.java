package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The rows of jobs. Every write of a running job names its fence and changes nothing where a later one was given: then it
 * returns false, and its transaction must not succeed.
 */
@Dependent
class JobTable {

    private static final String INSERT = """
            insert into platform.job (id, kind, title, parameters, about_type, about_id, about_reference, input_file,
                requested_by, requested_at, state, not_before)
            values (nextval('platform.job_id'), ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', '-infinity') returning id""";

    private static final String CLAIM = """
            with claimed as (
                update platform.job set state = 'RUNNING', owner = ?, lease_until = ?, fence = fence + 1,
                    attempts = attempts + 1, started_at = coalesce(started_at, ?)
                where id = (select id from platform.job
                    where (state = 'WAITING' and not_before <= ? or state = 'RUNNING' and lease_until < ?)
                      and not (id = any (?))
                    order by id limit 1 for update skip locked)
                returning *),
            forgotten as (
                delete from platform.job_error e using claimed c where e.job_id = c.id and not e.kept)
            select * from claimed""";

    private static final String RENEW = """
            update platform.job set lease_until = ?, total = ?, processed = ?
            where id = ? and fence = ? and state = 'RUNNING' returning cancel_requested""";

    private static final String CHUNK = """
            update platform.job set total = ?, processed = ?, imported = ?, skipped = ?, refused = ?, checkpoint = ?
            where id = ? and fence = ? and state = 'RUNNING'""";

    private static final String DONE = """
            update platform.job set total = ?, processed = ?, imported = ?, skipped = ?, refused = ?, result_file = ?,
                state = 'DONE', finished_at = ?, owner = null, lease_until = null
            where id = ? and fence = ? and state = 'RUNNING'""";

    private static final String FAILED = """
            update platform.job set state = 'FAILED', failure = ?, finished_at = ?, owner = null, lease_until = null
            where id = ? and fence = ? and state = 'RUNNING'""";

    private static final String GIVE_BACK = """
            update platform.job set state = 'WAITING', owner = null, lease_until = null, not_before = ?,
                attempts = attempts - ?, fence = fence + 1
            where id = ? and fence = ? and state = 'RUNNING'""";

    private static final String PROBLEM = """
            insert into platform.job_error (job_id, fence, position, row_number, column_name, severity, reason, kept)
            select id, fence, ?, ?, ?, ?, ?, ? from platform.job where id = ? and fence = ? and state = 'RUNNING' for share""";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    JobTable() {}

    JobTable(DataSource database) {
        this.database = database;
    }

    long insert(JobRequest request, Long requester, Instant now) {
        Subject about = request.about();
        return JobSql.query(
                        database,
                        INSERT,
                        row -> row.getLong(1),
                        request.kind(),
                        request.title(),
                        JobSql.json(request.parameters()),
                        about.type(),
                        about.id(),
                        about.reference(),
                        request.inputFile(),
                        requester,
                        now)
                .get(0);
    }

    /**
     * Takes the oldest job that waits or whose lease has run out.
     *
     * @param mine jobs that this node runs itself, however late it is
     */
    Optional<Claim> claim(String owner, Instant now, Instant until, Collection<Long> mine) {
        return JobSql.query(database, CLAIM, JobTable::read, owner, until, now, now, now, mine).stream()
                .findFirst();
    }

    /** @return whether it is asked to stop; nothing where the lease is lost */
    Optional<Boolean> renew(Claim claim, Instant until, JobCounts counts) {
        return JobSql.query(
                        database,
                        RENEW,
                        row -> row.getBoolean(1),
                        until,
                        counts.total(),
                        counts.processed(),
                        claim.id(),
                        claim.fence())
                .stream()
                .findFirst();
    }

    /** Notes with a chunk of work how far it came, in the chunk's transaction. */
    boolean chunk(Claim claim, JobCounts counts, String checkpoint) {
        int changed = JobSql.update(
                database,
                CHUNK,
                counts.total(),
                counts.processed(),
                counts.imported(),
                counts.skipped(),
                counts.refused(),
                checkpoint,
                claim.id(),
                claim.fence());
        return changed == 1 && keepProblems(claim);
    }

    boolean done(Claim claim, JobCounts counts, Long result, Instant now) {
        keepProblems(claim);
        return JobSql.update(
                        database,
                        DONE,
                        counts.total(),
                        counts.processed(),
                        counts.imported(),
                        counts.skipped(),
                        counts.refused(),
                        result,
                        now,
                        claim.id(),
                        claim.fence())
                == 1;
    }

    boolean failed(Claim claim, Reason failure, Instant now) {
        keepProblems(claim);
        return JobSql.update(database, FAILED, StoredReason.text(failure), now, claim.id(), claim.fence()) == 1;
    }

    /** @param notCounting whether this attempt does not count */
    boolean giveBack(Claim claim, Instant notBefore, boolean notCounting) {
        return JobSql.update(database, GIVE_BACK, notBefore, notCounting ? 1 : 0, claim.id(), claim.fence()) == 1;
    }

    /** Writes problems; they count with the next chunk, or with the end. */
    boolean problems(Claim claim, List<JobProblem> problems, long position) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(PROBLEM)) {
            long next = position;
            for (JobProblem problem : problems) {
                JobSql.bind(
                        insert,
                        next++,
                        problem.row(),
                        problem.column(),
                        problem.severity(),
                        StoredReason.text(problem.reason()),
                        false,
                        claim.id(),
                        claim.fence());
                insert.addBatch();
            }
            for (int written : insert.executeBatch()) {
                if (written == 0) {
                    return false;
                }
            }
            return true;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean keepProblems(Claim claim) {
        JobSql.update(
                database,
                "update platform.job_error set kept = true where job_id = ? and fence = ? and not kept",
                claim.id(),
                claim.fence());
        return true;
    }

    private static Claim read(ResultSet row) throws SQLException {
        return new Claim(
                row.getLong("id"),
                row.getLong("fence"),
                row.getInt("attempts"),
                row.getString("kind"),
                new Subject(row.getString("about_type"), row.getLong("about_id"), row.getString("about_reference")),
                JobSql.values(row.getString("parameters")),
                JobSql.number(row, "input_file"),
                JobSql.number(row, "requested_by"),
                row.getString("checkpoint"),
                new JobCounts(
                        JobSql.number(row, "total"),
                        row.getString("checkpoint") == null ? 0 : row.getLong("processed"),
                        JobSql.number(row, "imported"),
                        JobSql.number(row, "skipped"),
                        JobSql.number(row, "refused")));
    }
}
