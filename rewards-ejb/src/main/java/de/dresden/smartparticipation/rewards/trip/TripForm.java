package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.trip.check.TripFacts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a reported trip can be read at all, and its content in one word. */
final class TripForm {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:_.-]{1,64}");

    /** Far beyond what is taken, and within what the database knows. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private static final String MODES =
            Arrays.stream(Mode.values()).map(Mode::name).collect(Collectors.joining(", "));

    private TripForm() {}

    /** @return what is wrong; empty where all is well */
    static List<Reason> check(NewTrip trip, Set<String> areas) {
        List<Reason> wrong = new ArrayList<>();
        if (trip.id() == null || !ID.matcher(trip.id()).matches()) {
            wrong.add(because("id"));
        }
        if (trip.mode() == null) {
            wrong.add(because("mode", MODES));
        }
        if (!within(trip.metres(), TripFacts.MOST_METRES)) {
            wrong.add(because("metres", TripFacts.MOST_METRES));
        }
        if (!within(trip.seconds(), TripFacts.MOST_SECONDS)) {
            wrong.add(because("seconds", TripFacts.MOST_SECONDS));
        }
        if (trip.start() == null
                || trip.start().isBefore(EARLIEST)
                || trip.start().isAfter(LATEST)) {
            wrong.add(because("start"));
        }
        if (isUnknown(trip.from(), areas) || isUnknown(trip.to(), areas)) {
            wrong.add(because("area"));
        }
        return wrong;
    }

    /** The facts of one that is well formed. */
    static TripFacts facts(NewTrip trip) {
        return new TripFacts(trip.mode(), trip.metres(), trip.start().truncatedTo(ChronoUnit.SECONDS), trip.seconds());
    }

    /** The same for the same content only. */
    static String content(TripFacts facts, NewTrip trip) {
        return sha256(words(facts) + "|" + (trip.from() == null ? "" : trip.from()) + "|"
                + (trip.to() == null ? "" : trip.to()));
    }

    private static String words(TripFacts facts) {
        return facts.mode() + "|" + facts.metres() + "|" + facts.start().getEpochSecond() + "|" + facts.seconds();
    }

    private static boolean within(Integer number, int most) {
        return number != null && number >= 1 && number <= most;
    }

    private static boolean isUnknown(String area, Set<String> areas) {
        return area != null && !areas.contains(area);
    }

    private static Reason because(String what, Object... arguments) {
        return Reason.of("rewards.trip.form-" + what, arguments);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
