package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Applications to a call were read from a file.
 *
 * @param subject the call
 * @param outcome what became of the rows
 * @param actingFor account in whose name a deputy did it, or null
 */
public record ApplicationsImported(Subject subject, ApplicationIntake outcome, Long actingFor) implements Happening {

    @Override
    public String action() {
        return "call.applications-imported";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "file", outcome.name(),
                "added", outcome.added(),
                "known", outcome.known(),
                "refused", outcome.refused(),
                "asked", outcome.askedCents());
    }
}
