package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.Map;

/**
 * The text of a dialogue was changed.
 *
 * @param subject the consultation
 * @param what what was done, as {@code section-added}
 * @param before values as they were
 * @param after values as they are
 * @param by who did it
 */
public record DialogueChanged(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by)
        implements Happening {

    @Override
    public String action() {
        return "consultation.dialogue-" + what;
    }

    @Override
    public Long actingFor() {
        return by.actingFor();
    }
}
