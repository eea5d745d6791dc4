package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.event.EventCalendar;
import de.dresden.smartparticipation.participation.event.EventDetails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The next events of a consultation, for its page. */
@Named("citizenNextDates")
@RequestScoped
public class NextDates {

    @Inject
    private EventCalendar calendar;

    public List<EventDetails> coming(String reference) {
        return calendar.coming(reference);
    }
}
