package de.dresden.smartparticipation.participation.opendata;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something was done about the open data of a consultation.
 *
 * @param subject the consultation
 * @param action {@code open-data.checked}, {@code .looked-at}, {@code .released}, {@code .withdrawn}
 * @param after values
 */
public record OpenDataChanged(Subject subject, String action, Map<String, ?> after) implements Happening {}
