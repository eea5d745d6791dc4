package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.Map;

/**
 * What citizens read of a consultation was changed, beside its own texts.
 *
 * @param subject the consultation
 * @param what what was done, as {@code document-added}
 * @param before values as they were
 * @param after values as they are
 * @param by who did it
 */
public record PublicViewChanged(Subject subject, String what, Map<String, ?> before, Map<String, ?> after, Capacity by)
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
