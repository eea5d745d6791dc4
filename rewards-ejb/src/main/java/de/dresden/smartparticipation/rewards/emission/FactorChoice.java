package de.dresden.smartparticipation.rewards.emission;

import java.io.Serializable;

/**
 * What a trip is computed with, and keeps.
 *
 * @param set key of the set in force on the trip's day
 * @param year its reference year
 * @param mode the trip's mode
 * @param gramsPerKm grams CO2 equivalent a passenger-kilometre, or null: unknown
 * @param baselineGramsPerKm the same of the trip that would have been made otherwise
 */
public record FactorChoice(long set, int year, Mode mode, Integer gramsPerKm, int baselineGramsPerKm)
        implements Serializable {}
