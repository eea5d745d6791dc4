package de.dresden.smartparticipation.rewards.emission;

import java.io.Serializable;
import java.util.List;

/**
 * What a set says.
 *
 * @param year reference year of the figures
 * @param source where they are published
 * @param scope what they comprise
 * @param model what they were computed with
 * @param baselineGramsPerKm the average car
 * @param factors one a mode
 */
public record FactorData(
        int year, String source, String scope, String model, int baselineGramsPerKm, List<FactorRow> factors)
        implements Serializable {

    public FactorData {
        factors = List.copyOf(factors);
    }

    /** That of its worst figure. */
    public Quality quality() {
        return Quality.worst(factors.stream().map(FactorRow::quality).toList());
    }
}
