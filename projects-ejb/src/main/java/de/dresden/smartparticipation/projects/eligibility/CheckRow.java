package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.projects.application.ApplicationState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A check in a list.
 *
 * @param application reference of the application
 * @param title its title
 * @param applicant who applies: the organisation's name, or empty
 * @param call reference of its call
 * @param callTitle title of its call
 * @param state in the check, or queried
 * @param sentAt when it was handed in
 * @param questionUntil last day for the applicant's answer while a question is open, or null
 * @param answerOverdue whether that day is over
 * @param items of the call's list
 * @param met items that are met
 * @param notMet items that are not met
 * @param hindering mandatory items that are not met or not answered
 * @param views departments' views
 */
public record CheckRow(
        String application,
        String title,
        String applicant,
        String call,
        String callTitle,
        ApplicationState state,
        Instant sentAt,
        LocalDate questionUntil,
        boolean answerOverdue,
        int items,
        int met,
        int notMet,
        int hindering,
        ViewCount views)
        implements Serializable {

    /** Items that nobody answered. */
    public int unanswered() {
        return items - met - notMet;
    }

    /** Whether nothing keeps it from being eligible. */
    public boolean ready() {
        return state == ApplicationState.IN_CHECK && hindering == 0 && views.open() == 0;
    }
}
