package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.NewTrip;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A trip as an app sends it. Mode and start are texts and the numbers as large as they come, so that one that cannot be refuses
 * its own trip and not the whole call.
 *
 * @param from key of a Stadtteil
 * @param to key of a Stadtteil
 */
public record NewTripJson(
        String id, String mode, BigInteger metres, String start, BigInteger seconds, String from, String to) {

    NewTrip trip() {
        return new NewTrip(id, mode(mode), number(metres), start(start), number(seconds), from, to);
    }

    /** A number beyond all bounds stays beyond them. */
    private static Integer number(BigInteger number) {
        return number == null
                ? null
                : number.min(BigInteger.valueOf(Integer.MAX_VALUE))
                        .max(BigInteger.valueOf(Integer.MIN_VALUE))
                        .intValue();
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
