package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A job as the REST interface tells it: {@code {"id", "kind", "state", "total", "processed", "imported", "skipped",
 * "refused", "errors", "warnings"}}, the counts null where the kind does not have them. Why a job failed as a whole is its
 * first error, without row and column.
 */
public record JobStatus(
        long id,
        String kind,
        JobState state,
        Long total,
        Long processed,
        Long imported,
        Long skipped,
        Long refused,
        List<Problem> errors,
        List<Problem> warnings) {

    /** One sentence about a row and a column; both null where it is about the whole. */
    public record Problem(Long row, String column, String message) {}

    public JobStatus {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    public static JobStatus of(JobDetails job, List<JobProblem> problems, Texts texts) {
        List<Problem> errors = new ArrayList<>();
        if (job.failure() != null) {
            errors.add(new Problem(null, null, texts.text(job.failure())));
        }
        errors.addAll(sentences(problems, JobSeverity.ERROR, texts));
        return new JobStatus(
                job.id(),
                job.kind(),
                job.state(),
                job.total(),
                job.processed(),
                job.imported(),
                job.skipped(),
                job.refused(),
                errors,
                sentences(problems, JobSeverity.WARNING, texts));
    }

    private static List<Problem> sentences(List<JobProblem> problems, JobSeverity severity, Texts texts) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> new Problem(problem.row(), problem.column(), texts.text(problem.reason())))
                .toList();
    }
}
