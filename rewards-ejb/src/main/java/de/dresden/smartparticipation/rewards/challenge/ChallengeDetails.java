package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A challenge with everything, for a clerk or auditor.
 *
 * @param key to be sent back with a change
 * @param data what it asks for and gives
 * @param state where it stands today
 * @param department name of the department
 * @param cancelReason why it was cancelled, or null
 * @param approval its release as the person who looks sees it
 * @param count in numbers
 * @param evaluatedFrom first day on which it can be evaluated
 * @param stations its posters
 * @param teams its teams, the strongest first
 * @param history what happened, newest first
 * @param steps what the person who looks can do now
 */
public record ChallengeDetails(
        ChallengeKey key,
        ChallengeData data,
        ChallengeState state,
        String department,
        String cancelReason,
        ApprovalView approval,
        ChallengeCount count,
        LocalDate evaluatedFrom,
        List<Station> stations,
        List<Team> teams,
        List<HistoryEvent> history,
        Set<ChallengeStep> steps)
        implements Serializable {

    public ChallengeDetails {
        stations = List.copyOf(stations);
        teams = List.copyOf(teams);
        history = List.copyOf(history);
        steps = Set.copyOf(steps);
    }

    /** Whether the person who looks can do that now. */
    public boolean can(String step) {
        return steps.contains(ChallengeStep.valueOf(step));
    }
}
