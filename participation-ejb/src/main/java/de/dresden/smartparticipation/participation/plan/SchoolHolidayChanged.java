package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * The list of school holidays was changed.
 *
 * @param what {@code added} or {@code removed}
 * @param values what was added or removed
 */
public record SchoolHolidayChanged(String what, Map<String, ?> values) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("school-holidays", 0, "school-holidays");
    }

    @Override
    public String action() {
        return "school-holidays." + what;
    }

    @Override
    public Map<String, ?> after() {
        return values;
    }
}
