package de.dresden.smartparticipation.platform.jobs;

/** How far a job is; what its kind does not count is null. */
record JobCounts(Long total, long processed, Long imported, Long skipped, Long refused) {

    JobCounts progress(Long newTotal, long newProcessed) {
        return new JobCounts(newTotal, newProcessed, imported, skipped, refused);
    }

    JobCounts imported(long more) {
        return new JobCounts(total, processed, sum(imported, more), skipped, refused);
    }

    JobCounts skipped(long more) {
        return new JobCounts(total, processed, imported, sum(skipped, more), refused);
    }

    JobCounts refused(long more) {
        return new JobCounts(total, processed, imported, skipped, sum(refused, more));
    }

    private static Long sum(Long count, long more) {
        return (count == null ? 0 : count) + more;
    }
}
