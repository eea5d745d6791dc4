package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileWriting;
import de.dresden.smartparticipation.platform.files.StagedFile;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A job while it runs: what it was asked for, and where its work tells how far it is. Used by the one thread of the work.
 */
public final class JobRun {

    private static final int PROBLEMS_AT_ONCE = 500;

    private final Claim claim;
    private final JobTools tools;
    private final List<JobProblem> problems = new ArrayList<>();
    private volatile JobCounts counts;
    private volatile JobStopped.Cause stop;
    private String checkpoint;
    private StagedFile result;
    private long position;
    private boolean inTransaction;
    private boolean over;

    JobRun(Claim claim, JobTools tools) {
        this.claim = claim;
        this.tools = tools;
        this.counts = claim.counts();
        this.checkpoint = claim.checkpoint();
    }

    /** The job's key. */
    public long id() {
        return claim.id();
    }

    /** The case it works on. */
    public Subject about() {
        return claim.about();
    }

    public Map<String, String> parameters() {
        return claim.parameters();
    }

    /** A parameter, or null. */
    public String parameter(String name) {
        return claim.parameters().get(name);
    }

    /** How often the job was started, this time included. */
    public int attempt() {
        return claim.attempt();
    }

    /** The file to read. */
    public StoredFile inputFile() {
        return tools.files().get(input());
    }

    /** The content of the file to read; the work closes it. */
    public InputStream openInput() {
        return tools.files().open(input());
    }

    /** Where an earlier run came to, as it noted itself. */
    public Optional<String> checkpoint() {
        return Optional.ofNullable(checkpoint);
    }

    private long input() {
        if (claim.inputFile() == null) {
            throw new Refused(Reason.of("platform.jobs.input-gone"));
        }
        return claim.inputFile();
    }

    /** Notes where a repeated run is to go on; kept with the transaction that this is called in. */
    public void checkpoint(String where) {
        checkpoint = where;
    }

    /** How much there is to do. */
    public void total(long total) {
        counts = counts.progress(total, counts.processed());
    }

    /**
     * How much of it is done. Costs nothing, so call it for every row; it leaves the work where the job was cancelled or must
     * stop, so it is not to be called where that would leave something half done outside a transaction.
     */
    public void processed(long processed) {
        counts = counts.progress(counts.total(), processed);
        goOn();
    }

    /** So many more were taken; zero is worth saying, for the count then shows. */
    public void imported(long more) {
        counts = counts.imported(more);
    }

    /** So many more were there already. */
    public void skipped(long more) {
        counts = counts.skipped(more);
    }

    /** So many more were left out for an error. */
    public void refused(long more) {
        counts = counts.refused(more);
    }

    /** Says what is wrong with a row that is left out; row and column may be null. */
    public void error(Long row, String column, Reason reason) {
        problem(new JobProblem(row, column, JobSeverity.ERROR, reason));
    }

    /** Says what is doubtful in a row that is taken all the same. */
    public void warning(Long row, String column, Reason reason) {
        problem(new JobProblem(row, column, JobSeverity.WARNING, reason));
    }

    /** Says what became of a case, where the work is on many and each wants its result. */
    public void done(String reference, Reason outcome) {
        problem(new JobProblem(null, reference, JobSeverity.DONE, outcome));
    }

    /** Keeps any number of problems in constant memory. */
    public void problem(JobProblem problem) {
        problems.add(problem);
        if (problems.size() >= PROBLEMS_AT_ONCE && !inTransaction) {
            writeProblems();
        }
    }

    /** Whether somebody cancelled the job, or it must stop for another reason. */
    public boolean cancelled() {
        return stop != null;
    }

    /** Writes the file that the job is asked for; it counts when the job is done. Streaming; a second one replaces the first. */
    public void result(String name, FileKind kind, FileWriting writing) {
        StagedFile written = tools.files().stage(name, kind, writing);
        dropResult();
        result = written;
    }

    /**
     * Does a part of the work in a transaction of its own, together with the counts, problems and {@link #checkpoint} so far.
     * Where it fails, the counts and problems of this part are forgotten and the failure is thrown on.
     */
    public <T> T inTransaction(Callable<T> chunk) throws Exception {
        goOn();
        return joined(chunk, () -> {
            writeProblems();
            hold(tools.table().chunk(claim, counts, checkpoint));
        });
    }

    /** As {@link #inTransaction(Callable)}, without a result. */
    public void inTransaction(JobStep chunk) throws Exception {
        inTransaction(() -> {
            chunk.run();
            return null;
        });
    }

    /**
     * Does the last part of the work in one transaction with the end of the job: both or nothing. A work that returns without
     * it is finished all the same.
     */
    public void finish(JobStep last) throws Exception {
        goOn();
        joined(
                () -> {
                    last.run();
                    return null;
                },
                () -> {
                    writeProblems();
                    StoredFile file = result == null ? null : tools.files().keep(result, JobQueue.subject(id()));
                    hold(tools.table()
                            .done(
                                    claim,
                                    counts,
                                    file == null ? null : file.id(),
                                    tools.clock().instant()));
                    tools.happenings().accept(JobHappening.done(id(), counts));
                });
        over = true;
    }

    boolean isOver() {
        return over;
    }

    Claim claim() {
        return claim;
    }

    JobCounts counts() {
        return counts;
    }

    void stop(JobStopped.Cause why) {
        if (stop == null || why == JobStopped.Cause.LOST) {
            stop = why;
        }
    }

    /** Ends the job with a sentence; what was kept before stays. */
    void fail(Reason failure) throws Exception {
        joined(() -> null, () -> {
            writeProblems();
            hold(tools.table().failed(claim, failure, tools.clock().instant()));
            tools.happenings().accept(JobHappening.failed(id(), failure));
        });
        over = true;
    }

    /** Lets another run do it, at the earliest then. */
    void giveBack(Instant notBefore, boolean notCounting) {
        tools.table().giveBack(claim, notBefore, notCounting);
        over = true;
    }

    void dropResult() {
        if (result != null) {
            result.close();
            result = null;
        }
    }

    private <T> T joined(Callable<T> step, Runnable check) throws Exception {
        JobCounts before = counts;
        String checkpointBefore = checkpoint;
        long positionBefore = position;
        List<JobProblem> problemsBefore = List.copyOf(problems);
        boolean succeeded = false;
        inTransaction = true;
        try {
            T value = tools.transactions().call(step, check);
            succeeded = true;
            return value;
        } finally {
            inTransaction = false;
            if (!succeeded) {
                counts = before;
                checkpoint = checkpointBefore;
                position = positionBefore;
                problems.clear();
                problems.addAll(problemsBefore);
            }
        }
    }

    private void writeProblems() {
        if (!problems.isEmpty()) {
            hold(tools.table().problems(claim, problems, position));
            position += problems.size();
            problems.clear();
        }
    }

    private void goOn() {
        if (stop != null) {
            throw new JobStopped(stop);
        }
    }

    private static void hold(boolean stillOurs) {
        if (!stillOurs) {
            throw new JobStopped(JobStopped.Cause.LOST);
        }
    }
}
