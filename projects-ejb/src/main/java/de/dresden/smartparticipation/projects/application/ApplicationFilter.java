package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import java.io.Serializable;
import java.util.Set;

/**
 * Which applications a list shows; empty parts do not restrict.
 *
 * @param text words in title, summary, organisation or reference; may be null
 * @param calls references of calls
 * @param states any of these states
 * @param applicants any of these kinds of applicants
 * @param districts any of these Stadtteile
 */
public record ApplicationFilter(
        String text,
        Set<String> calls,
        Set<ApplicationState> states,
        Set<ApplicantKind> applicants,
        Set<String> districts)
        implements Serializable {

    public ApplicationFilter {
        text = text == null ? "" : text.strip();
        calls = calls == null ? Set.of() : Set.copyOf(calls);
        states = states == null ? Set.of() : Set.copyOf(states);
        applicants = applicants == null ? Set.of() : Set.copyOf(applicants);
        districts = districts == null ? Set.of() : Set.copyOf(districts);
    }

    public static ApplicationFilter none() {
        return new ApplicationFilter(null, Set.of(), Set.of(), Set.of(), Set.of());
    }
}
