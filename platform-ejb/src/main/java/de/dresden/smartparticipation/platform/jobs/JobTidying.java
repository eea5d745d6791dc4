package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.files.FileStore;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Removes at night the files of jobs that were over half a year ago: lists that were imported and exported name persons, and no erasure
 * and no retention of a case reaches them.
 */
@Singleton
public class JobTidying {

    /** As long as mails are kept. */
    private static final Duration KEPT = Duration.ofDays(182);

    @Inject
    private JobTable jobs;

    @Inject
    private FileStore files;

    @Inject
    @Any
    private Instance<JobWork> works;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "37", persistent = false)
    void tidy() {
        List<String> staying =
                works.stream().filter(JobWork::resultStays).map(JobWork::kind).toList();
        jobs.forgetFiles(clock.instant().minus(KEPT), staying).forEach(files::delete);
    }
}
