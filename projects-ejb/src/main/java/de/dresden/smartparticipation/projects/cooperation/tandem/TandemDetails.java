package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyFrame;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Standing;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * All about a tandem.
 *
 * @param row what stands in the list
 * @param version for the next command
 * @param call reference of the call to which it applied, or null
 * @param applicationTitle title of its application, or null
 * @param applicationState where its application stands, or null
 * @param projectState where its project stands, or null
 * @param askedCents what the city is asked for, in cents; 0 where nothing is asked yet
 * @param sides its companies
 * @param facts the companies against the bounds of the call; the usual ones before it applies
 * @param day day for which the ceiling was reckoned: that of the grant, today before there is one
 * @param since first day of the three years before it
 * @param standings each single undertaking against the ceiling: with the grant, else with what is asked for
 * @param hinders why it cannot be granted that today; empty where nothing is in the way
 * @param dividable whether its shares may be changed by this person: before anything was certified
 * @param manages whether this person manages the programme
 * @param readsProject whether this person may open its project
 * @param history what happened, newest first
 */
public record TandemDetails(
        TandemRow row,
        long version,
        String call,
        String applicationTitle,
        ApplicationState applicationState,
        ProjectState projectState,
        long askedCents,
        List<Side> sides,
        List<Finding> facts,
        LocalDate day,
        LocalDate since,
        List<Standing> standings,
        List<Reason> hinders,
        boolean dividable,
        boolean manages,
        boolean readsProject,
        List<HistoryEvent> history)
        implements Serializable {

    public TandemDetails {
        sides = List.copyOf(sides);
        facts = List.copyOf(facts);
        standings = List.copyOf(standings);
        hinders = List.copyOf(hinders);
        history = List.copyOf(history);
    }

    /**
     * A company of it.
     *
     * @param company the company
     * @param shareBasisPoints its share of the grant
     * @param cents its part of the grant, else of what is asked for, in cents
     * @param declaration its last declaration, or null
     * @param certificates what it was certified, the latest first
     */
    public record Side(
            CompanyFrame company,
            int shareBasisPoints,
            long cents,
            KeptDeclaration declaration,
            List<Certificate> certificates)
            implements Serializable {

        public Side {
            certificates = List.copyOf(certificates);
        }
    }
}
