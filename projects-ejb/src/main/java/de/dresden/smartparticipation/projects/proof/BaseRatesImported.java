package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * Base rates were imported.
 *
 * @param before those that were replaced, by half-year
 * @param after those that were imported, by half-year
 * @param actingFor account in whose name a deputy did it, or null
 */
public record BaseRatesImported(Map<String, ?> before, Map<String, ?> after, Long actingFor) implements Happening {

    static final Subject SUBJECT = new Subject("base-rates", 1, "§ 247 BGB");

    @Override
    public Subject subject() {
        return SUBJECT;
    }

    @Override
    public String action() {
        return "base-rates.imported";
    }
}
