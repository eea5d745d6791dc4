package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.StoredReason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
                      and not (id = any (?::bigint[]))
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
            select j.id, j.fence, ? + p.n, p.row_number, p.column_name, p.severity, p.reason, false
            from platform.job j, unnest(?::bigint[], ?::text[], ?::text[], ?::text[]) with ordinality
                as p (row_number, column_name, severity, reason, n)
            where j.id = ? and j.fence = ? and j.state = 'RUNNING' for share of j""";

    private static final String FORGET = """
            with old as (
                select id, result_file from platform.job
                where finished_at < ? and num_nonnulls(input_file, result_file) > 0 and not (kind = any (?::text[]))
                for update skip locked),
            forgotten as (
                delete from platform.job_error e using old where e.job_id = old.id)
            update platform.job j set input_file = null, result_file = null from old where j.id = old.id
            returning old.result_file""";

    @Inject
    private Sql sql;

    JobTable() {}

    JobTable(Sql sql) {
        this.sql = sql;
    }

    long insert(JobRequest request, Long requester, Instant now) {
        Subject about = request.about();
        return sql.first(
                        INSERT,
                        row -> row.number("id"),
                        request.kind(),
                        request.title(),
                        JobParameters.text(request.parameters()),
                        about.type(),
                        about.id(),
                        about.reference(),
                        request.inputFile(),
                        requester,
                        now)
                .orElseThrow();
    }

    /**
     * Takes the oldest job that waits or whose lease has run out.
     *
     * @param mine jobs that this node runs itself, however late it is
     */
    Optional<Claim> claim(String owner, Instant now, Instant until, Collection<Long> mine) {
        return sql.first(CLAIM, JobTable::read, owner, until, now, now, now, mine);
    }

    /** @return whether it is asked to stop; nothing where the lease is lost */
    Optional<Boolean> renew(Claim claim, Instant until, JobCounts counts) {
        return sql.first(
                RENEW,
                row -> row.flag("cancel_requested"),
                until,
                counts.total(),
                counts.processed(),
                claim.id(),
                claim.fence());
    }

    /** Notes with a chunk of work how far it came, in the chunk's transaction. */
    boolean chunk(Claim claim, JobCounts counts, String checkpoint) {
        int changed = sql.update(
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
        return sql.update(
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
        return sql.update(FAILED, StoredReason.text(failure), now, claim.id(), claim.fence()) == 1;
    }

    /** @param notCounting whether this attempt does not count */
    boolean giveBack(Claim claim, Instant notBefore, boolean notCounting) {
        return sql.update(GIVE_BACK, notBefore, notCounting ? 1 : 0, claim.id(), claim.fence()) == 1;
    }

    /** Writes problems; they count with the next chunk, or with the end. */
    boolean problems(Claim claim, List<JobProblem> problems, long position) {
        int written = sql.update(
                PROBLEM,
                position,
                each(problems, JobProblem::row),
                each(problems, JobProblem::column),
                each(problems, problem -> problem.severity().name()),
                each(problems, problem -> StoredReason.text(problem.reason())),
                claim.id(),
                claim.fence());
        return written == problems.size();
    }

    /**
     * Forgets what jobs were given and left, and their problems; that they ran, and with what numbers, stays.
     *
     * @param before when they were over
     * @param staying kinds whose files stay
     * @return the files that they left, which nobody names now; what they were given is cleared away as uploads are
     */
    List<Long> forgetFiles(Instant before, Collection<String> staying) {
        return sql.list(FORGET, row -> row.id("result_file"), before, staying).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> List<T> each(List<JobProblem> problems, Function<JobProblem, T> part) {
        List<T> parts = new ArrayList<>();
        problems.forEach(problem -> parts.add(part.apply(problem)));
        return parts;
    }

    private boolean keepProblems(Claim claim) {
        sql.update(
                "update platform.job_error set kept = true where job_id = ? and fence = ? and not kept",
                claim.id(),
                claim.fence());
        return true;
    }

    private static Claim read(Row row) throws SQLException {
        String checkpoint = row.text("checkpoint");
        return new Claim(
                row.number("id"),
                row.number("fence"),
                (int) row.number("attempts"),
                row.text("kind"),
                new Subject(row.text("about_type"), row.number("about_id"), row.text("about_reference")),
                JobParameters.read(row.text("parameters")),
                row.id("input_file"),
                row.id("requested_by"),
                checkpoint,
                new JobCounts(
                        row.id("total"),
                        checkpoint == null ? 0 : row.number("processed"),
                        row.id("imported"),
                        row.id("skipped"),
                        row.id("refused")));
    }
}
