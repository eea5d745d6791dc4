package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Something happened to a department.
 *
 * @param subject the department
 * @param action {@code department.created}, {@code department.changed}, {@code department.deactivated} …
 * @param before values before
 * @param after values after
 */
public record DepartmentChanged(Subject subject, String action, Map<String, ?> before, Map<String, ?> after)
        implements Happening {}
