package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * A mail that is to be written with what happened: which, to whom, with which values.
 *
 * @param template key of its template
 * @param language language of the mail
 * @param to address of the one recipient
 * @param values value by name of the placeholder; null is none
 * @param about the case it tells of; who unsubscribes gets no more about this one
 */
public record LetterOrder(String template, Locale language, String to, Map<String, String> values, Subject about)
        implements Serializable {

    public LetterOrder {
        values = new java.util.HashMap<>(values);
        values.values().removeIf(java.util.Objects::isNull);
    }
}
