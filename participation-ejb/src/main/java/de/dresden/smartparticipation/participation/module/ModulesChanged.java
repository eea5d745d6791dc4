package de.dresden.smartparticipation.participation.module;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.Map;

/**
 * A module of a consultation was added, changed, moved or removed.
 *
 * @param subject the consultation
 * @param what what was done, as {@code module-added}
 * @param before values as they were
 * @param after values as they are
 * @param by who did it
 */
public record ModulesChanged(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by)
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
