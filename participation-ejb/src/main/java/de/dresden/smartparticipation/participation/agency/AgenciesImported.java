package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Agencies were read from a file.
 *
 * @param file the file
 * @param outcome what became of its rows
 */
public record AgenciesImported(Subject file, AgencyIntake outcome) implements Happening {

    @Override
    public Subject subject() {
        return file;
    }

    @Override
    public String action() {
        return "agency.imported";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "file", file.reference(),
                "added", outcome.added(),
                "renewed", outcome.renewed(),
                "unchanged", outcome.unchanged(),
                "refused", outcome.refused());
    }
}
