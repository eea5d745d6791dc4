package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.geo.Point;
import de.dresden.smartparticipation.projects.call.Goal;
import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file of a project as one reads it.
 *
 * @param project the project
 * @param version for the next command
 * @param department name of the department that leads it
 * @param origin where it came from
 * @param summary what it is about
 * @param aim what it brings
 * @param stateSince since when it is in its state
 * @param stateReason why it is in its state, or null
 * @param lightSince since when the light is as it is, or null: from the beginning
 * @param first first month, or null
 * @param last last month, or null
 * @param costCents what it costs, cents
 * @param askedCents what the city is asked to bear of it, cents
 * @param decidedCents what the city decided to give, or null
 * @param grantedCents what its notice grants, or null
 * @param paidCents what was paid on that and not given back, cents
 * @param place the place in words, or null
 * @param point the place on the map, or null
 * @param districts keys of the Stadtteile
 * @param goals Sustainable Development Goals
 * @param partners who carries it and takes part; who is to be reached only for those who may know
 * @param team employees who work on it
 * @param tasks what was given to people and departments; what is open first
 * @param history what happened to it and what hangs on it, newest first
 * @param runs whether this person runs it
 * @param contacts whether this person is told who is to be reached
 * @param proposal the state in which it is by what is known of it, or null
 */
public record ProjectFile(
        ProjectFrame project,
        long version,
        String department,
        ProjectOrigin origin,
        String summary,
        String aim,
        Instant stateSince,
        String stateReason,
        Instant lightSince,
        YearMonth first,
        YearMonth last,
        long costCents,
        long askedCents,
        Long decidedCents,
        Long grantedCents,
        long paidCents,
        String place,
        Point point,
        Set<String> districts,
        Set<Goal> goals,
        List<ProjectPartner> partners,
        List<TeamMember> team,
        List<ProjectTask> tasks,
        List<HistoryEvent> history,
        boolean runs,
        boolean contacts,
        StateProposal proposal)
        implements Serializable {

    public ProjectFile {
        districts = new TreeSet<>(districts);
        goals = new TreeSet<>(goals);
        partners = List.copyOf(partners);
        team = List.copyOf(team);
        tasks = List.copyOf(tasks);
        history = List.copyOf(history);
    }

    /** Whether there may be more history than is shown. */
    public boolean shortened() {
        return history.size() >= ProjectHistory.LONGEST;
    }

    /** For the next command on it. */
    public ProjectKey key() {
        return new ProjectKey(project.reference(), version);
    }
}
