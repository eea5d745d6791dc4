package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Somebody took the sheets of a survey, or their codebook, away.
 *
 * @param subject the consultation
 * @param format XLSX or CSV
 * @param sheets how many
 */
public record SheetsHandedOut(Subject subject, String format, long sheets) implements Happening {

    @Override
    public String action() {
        return "survey.handed-out";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("format", format, "sheets", sheets);
    }
}
