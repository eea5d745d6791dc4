package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;
import java.time.Instant;

/**
 * A job as its page shows it.
 *
 * @param id key
 * @param kind name of the kind
 * @param title what it works on
 * @param about the case
 * @param state where it stands
 * @param requestedBy account, or null for the product itself
 * @param requestedByName name of the account, or null
 * @param requestedAt when it was asked for
 * @param startedAt when it ran first, or null
 * @param finishedAt when it was over, or null
 * @param cancelling whether it is asked to stop
 * @param total how much there is to do, or null as long as nobody knows
 * @param processed how much of it is done
 * @param imported what was taken, or null where the kind does not count that
 * @param skipped what was there already, or null
 * @param refused what was left out, or null
 * @param errors number of errors
 * @param warnings number of warnings
 * @param outcomes number of cases of which it is told what became of them
 * @param result file it made, or null
 * @param failure why it failed, or null
 */
public record JobDetails(
        long id,
        String kind,
        String title,
        Subject about,
        JobState state,
        Long requestedBy,
        String requestedByName,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        boolean cancelling,
        Long total,
        long processed,
        Long imported,
        Long skipped,
        Long refused,
        long errors,
        long warnings,
        long outcomes,
        Long result,
        Reason failure)
        implements Serializable {

    /** Done so far, 0 to 100; null as long as nobody knows the whole. */
    public Integer percent() {
        if (state == JobState.DONE) {
            return 100;
        }
        return total == null || total == 0 ? null : (int) Math.min(100, processed * 100 / total);
    }
}
