package de.dresden.smartparticipation.rewards.redemption.code;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a QR code at the till says: {@code SP1;<reference>;<step>;<signature>}. The step counts spans of {@value #SECONDS} seconds
 * since 1970, so that a picture of it is worthless a minute later.
 *
 * @param reference of the redemption
 * @param step number of the span in which it was made
 * @param signature over {@link #signed()}
 */
public record QrContent(String reference, long step, String signature) implements Serializable {

    /** How long one is shown, in seconds. */
    public static final int SECONDS = 30;

    private static final String BEGIN = "SP1;";
    private static final Pattern FORM =
            Pattern.compile("SP1;([A-Z]{2}-[0-9]{4}-[0-9]{4,12});([0-9]{1,12});([A-Za-z0-9._-]{10,100})");

    /** What has to be signed for a moment. */
    public static String toSign(String reference, Instant now) {
        return BEGIN + reference + ";" + step(now);
    }

    /** Reads what was scanned. @return nothing where it has another form */
    public static Optional<QrContent> read(String scanned) {
        Matcher parts = FORM.matcher(scanned == null ? "" : scanned.strip());
        return parts.matches()
                ? Optional.of(new QrContent(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** Whether it looks like one of ours, readable or not: then it is no typed code. */
    public static boolean looksLikeOne(String scanned) {
        return scanned != null && scanned.strip().startsWith(BEGIN);
    }

    /** When the next one has to be shown. */
    public static Instant next(Instant now) {
        return Instant.EPOCH.plus(Duration.ofSeconds((step(now) + 1) * SECONDS));
    }

    /** What its signature is of. */
    public String signed() {
        return BEGIN + reference + ";" + step;
    }

    /** Whether it is of now, of the span before or, as clocks differ, of the next. */
    public boolean fresh(Instant now) {
        return Math.abs(step - step(now)) <= 1;
    }

    /** As it is drawn. */
    public String text() {
        return signed() + ";" + signature;
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }
}
