package de.dresden.smartparticipation.projects.eligibility;

import java.io.Serializable;
import java.util.Set;

/**
 * Which checks a list shows; empty parts do not restrict.
 *
 * @param text words in title, organisation or reference; may be null
 * @param calls references of calls
 * @param findings any of these
 */
public record CheckFilter(String text, Set<String> calls, Set<CheckFinding> findings) implements Serializable {

    public CheckFilter {
        text = text == null ? "" : text.strip();
        calls = calls == null ? Set.of() : Set.copyOf(calls);
        findings = findings == null ? Set.of() : Set.copyOf(findings);
    }

    public static CheckFilter none() {
        return new CheckFilter(null, Set.of(), Set.of());
    }
}
