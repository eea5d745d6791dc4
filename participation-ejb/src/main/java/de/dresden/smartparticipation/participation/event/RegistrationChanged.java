package de.dresden.smartparticipation.participation.event;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/**
 * Something happened to a registration. It says no name: who it was stands in the registration as long as that is kept.
 *
 * @param subject the event
 * @param what what happened, as {@code registration-seated}
 * @param registration key of the registration
 * @param orders mails that tell of it
 */
public record RegistrationChanged(Subject subject, String what, long registration, List<LetterOrder> orders)
        implements Happening {

    @Override
    public String action() {
        return "event." + what;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("registration", registration);
    }
}
