package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.NewTrip;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A trip as an app sends it. Mode and start are texts, so that one that cannot be read refuses its own trip and not the whole call.
 *
 * @param from key of a Stadtteil
 * @param to key of a Stadtteil
 */
public record NewTripJson(
        String id, String mode, Integer metres, String start, Integer seconds, String from, String to) {

    NewTrip trip() {
        return new NewTrip(id, mode(mode), metres, start(start), seconds, from, to);
    }

    private static Mode mode(String text) {
        return Stream.of(Mode.values())
                .filter(mode -> mode.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static Instant start(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
