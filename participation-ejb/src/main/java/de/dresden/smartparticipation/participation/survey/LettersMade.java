package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.Map;

/**
 * Letters with codes for a survey were made.
 *
 * @param subject the consultation
 * @param first number of the first
 * @param number how many
 * @param by who made them
 */
public record LettersMade(Subject subject, int first, int number, Capacity by) implements Happening {

    @Override
    public String action() {
        return "survey.letters-made";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("first", first, "number", number);
    }

    @Override
    public Long actingFor() {
        return by.actingFor();
    }
}
