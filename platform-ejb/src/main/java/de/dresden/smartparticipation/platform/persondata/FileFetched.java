package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * The person has fetched the file.
 *
 * @param subject the request
 * @param format PDF, JSON or ZIP
 */
record FileFetched(Subject subject, String format) implements Happening {

    @Override
    public String action() {
        return "person-request.fetched";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("format", format);
    }
}
