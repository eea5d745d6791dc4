package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.Map;

/**
 * Something happened to a vote; never what somebody voted, and never that somebody did.
 *
 * @param subject its call
 * @param action {@code vote.drawn-up}, {@code vote.letters-made}, {@code vote.sheet-entered}
 * @param after what it came to
 * @param by who did it
 */
public record VoteChanged(Subject subject, String action, Map<String, ?> after, Capacity by) implements Happening {

    @Override
    public Long actingFor() {
        return by.actingFor();
    }
}
