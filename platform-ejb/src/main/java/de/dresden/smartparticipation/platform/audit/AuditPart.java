package de.dresden.smartparticipation.platform.audit;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * Which entries of the trail are meant.
 *
 * @param type kind of the objects, as {@code contribution}
 * @param subjects keys of the objects
 * @param actions what happened to them, as {@code contribution.corrected}
 * @param naming only where this stands in the values, however it is spelled in capitals; empty for all
 */
public record AuditPart(String type, Collection<Long> subjects, Collection<String> actions, String naming)
        implements Serializable {

    public AuditPart {
        subjects = List.copyOf(subjects);
        actions = List.copyOf(actions);
    }

    /** Whatever stands in the values. */
    public AuditPart(String type, Collection<Long> subjects, Collection<String> actions) {
        this(type, subjects, actions, "");
    }
}
