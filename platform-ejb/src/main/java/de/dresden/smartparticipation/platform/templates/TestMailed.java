package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * An administrator had a test mail sent to the own address.
 *
 * @param subject the words, by the key of their template
 * @param language in which language
 */
record TestMailed(Subject subject, String language) implements Happening {

    @Override
    public String action() {
        return "mail-wording.tested";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("language", language);
    }
}
