package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * The words of a mail were changed.
 *
 * @param subject the words, by the key of their template
 * @param action {@code mail-wording.changed} or {@code mail-wording.removed}
 * @param before words before
 * @param after words now
 */
record WordingChanged(Subject subject, String action, Map<String, ?> before, Map<String, ?> after)
        implements Happening {}
