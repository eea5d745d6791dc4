package de.dresden.smartparticipation.projects.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What was changed, for the audit: only the values that differ.
 *
 * @param before as they were
 * @param after as they are
 */
record Differences(Map<String, Object> before, Map<String, Object> after) {

    static Differences between(Map<String, Object> old, Map<String, Object> current) {
        Map<String, Object> before = new HashMap<>();
        Map<String, Object> after = new HashMap<>();
        current.forEach((name, value) -> {
            if (!Objects.equals(old.get(name), value)) {
                before.put(name, old.get(name));
                after.put(name, value);
            }
        });
        return new Differences(before, after);
    }
}
