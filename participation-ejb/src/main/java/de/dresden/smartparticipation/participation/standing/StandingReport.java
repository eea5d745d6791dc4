package de.dresden.smartparticipation.participation.standing;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import java.io.Serializable;
import java.util.List;

/**
 * Where a consultation stands at this moment.
 *
 * @param consultation which one
 * @param whole all its contributions
 * @param topics by topic, in the consultation's order; those without a topic last, where there are any
 * @param departments by leading department, by name; those without one last, where there are any
 * @param oldest the open ones that were received first, at most {@value #OLDEST}
 */
public record StandingReport(
        ConsultationHead consultation,
        Tally whole,
        List<Tally> topics,
        List<Tally> departments,
        List<OldestOpen> oldest)
        implements Serializable {

    /** How many of the oldest open ones are named. */
    public static final int OLDEST = 10;

    public StandingReport {
        topics = List.copyOf(topics);
        departments = List.copyOf(departments);
        oldest = List.copyOf(oldest);
    }
}
