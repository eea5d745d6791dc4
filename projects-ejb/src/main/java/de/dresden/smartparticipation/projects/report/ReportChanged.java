package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something happened to a status report.
 *
 * @param subject its project
 * @param action {@code status-report.begun} …
 * @param after values after
 * @param actingFor account in whose name a deputy did it, or null
 */
public record ReportChanged(Subject subject, String action, Map<String, ?> after, Long actingFor)
        implements Happening {}
