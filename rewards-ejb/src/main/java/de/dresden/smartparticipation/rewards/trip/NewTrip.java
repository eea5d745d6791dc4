package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.rewards.emission.Mode;
import java.time.Instant;

/**
 * A trip as an app reports it. There is no place for a coordinate.
 *
 * @param id made by the app, 1 to 64 letters, digits and {@code : _ . -}; the same id with the same content is the same trip
 * @param mode how
 * @param metres how far, 1 to 5,000,000
 * @param start when it began, to the second
 * @param seconds how long it took, 1 to 86,400
 * @param from key of the Stadtteil where it began, or null
 * @param to key of the Stadtteil where it ended, or null
 */
public record NewTrip(String id, Mode mode, Integer metres, Instant start, Integer seconds, String from, String to) {}
