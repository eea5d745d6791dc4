package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a vote; never what somebody voted, and never that somebody did.
 *
 * @param subject its call
 * @param action {@code vote.drawn-up}, {@code vote.letters-made}, {@code vote.sheet-entered}, {@code vote.paper-handed},
 *     {@code vote.list-taken}, {@code vote.list-discarded}, {@code vote.list-deleted}
 * @param after what it came to
 * @param by who did it; of nobody where a day was over
 * @param tasks what is to be done now, and what no more
 */
public record VoteChanged(Subject subject, String action, Map<String, ?> after, Capacity by, List<TaskChange> tasks)
        implements Happening {

    public VoteChanged {
        tasks = List.copyOf(tasks);
    }

    VoteChanged(Subject subject, String action, Map<String, ?> after, Capacity by) {
        this(subject, action, after, by, List.of());
    }

    @Override
    public Long actingFor() {
        return by.actingFor();
    }
}
