package de.dresden.smartparticipation.rewards.trip.check;

import de.dresden.smartparticipation.rewards.emission.Mode;
import java.time.Instant;

/**
 * Another trip of the member at the same time.
 *
 * @param id the app's name of it
 * @param mode how
 * @param start when it began
 */
public record Overlap(String id, Mode mode, Instant start) {}
