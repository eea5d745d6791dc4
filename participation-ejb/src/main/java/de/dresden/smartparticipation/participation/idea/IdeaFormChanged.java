package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.Map;

/**
 * What a consultation asks for ideas was changed.
 *
 * @param subject the consultation
 * @param what what was done, as {@code idea-field-added}
 * @param before values as they were
 * @param after values as they are
 * @param by who did it
 */
public record IdeaFormChanged(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by)
        implements Happening {

    @Override
    public String action() {
        return "consultation." + what;
    }

    @Override
    public Long actingFor() {
        return by.actingFor();
    }
}
