package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.Map;

/**
 * The set-up of a survey was changed.
 *
 * @param subject in whose history it belongs
 * @param what {@code questions} or {@code settings}
 * @param before values as they were
 * @param after values as they are
 * @param by who did it
 */
public record SurveyChanged(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by)
        implements Happening {

    @Override
    public String action() {
        return "survey." + what + "-changed";
    }

    @Override
    public Long actingFor() {
        return by.actingFor();
    }
}
