package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that is kept of a person.
 *
 * @param subject the case that it belongs to
 * @param at since when, or null where no moment is kept
 * @param values value by name of the field, in order; a field's words are the text {@code platform.personal-field.<name>}, else
 *     the name itself; empty values are left out
 * @param stays whether it has to be kept by law and is not erased on request, as a statement on a land-use plan
 */
public record PersonalRecord(Subject subject, Instant at, Map<String, String> values, boolean stays)
        implements Serializable {

    public PersonalRecord {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.values().removeIf(value -> value == null || value.isBlank());
        values = Collections.unmodifiableMap(kept);
    }
}
