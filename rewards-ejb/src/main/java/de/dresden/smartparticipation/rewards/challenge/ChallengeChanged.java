package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something happened to a challenge, or to a team or station of it.
 *
 * @param subject the challenge
 * @param what {@code drafted}, {@code released}, {@code joined} …
 * @param before values before
 * @param after values after, a reason included; no name of a team
 * @param actingFor account in whose name a deputy did it, or null
 * @param tasks what has to be done now, or not any more
 */
record ChallengeChanged(
        Subject subject,
        String what,
        Map<String, ?> before,
        Map<String, ?> after,
        Long actingFor,
        List<TaskChange> tasks)
        implements Happening {

    /** The kind of subject that a challenge is. */
    static final String SUBJECT = "challenge";

    /** What a member or a clerk did in a challenge that itself stays as it is. */
    static ChallengeChanged within(Subject challenge, String what, Map<String, ?> told, Long actingFor) {
        return new ChallengeChanged(challenge, what, Map.of(), told, actingFor, List.of());
    }

    ChallengeChanged with(List<TaskChange> changes) {
        return new ChallengeChanged(subject, what, before, after, actingFor, changes);
    }

    ChallengeChanged telling(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(after);
        more.put(name, value);
        return new ChallengeChanged(subject, what, before, more, actingFor, tasks);
    }

    @Override
    public String action() {
        return SUBJECT + "." + what;
    }
}
