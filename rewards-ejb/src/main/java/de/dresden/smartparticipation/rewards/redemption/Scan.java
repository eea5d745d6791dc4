package de.dresden.smartparticipation.rewards.redemption;

import java.io.Serializable;

/**
 * What was seen in a picture of a till's camera.
 *
 * @param text what the QR code says; null but for {@link Outcome#FOUND}
 */
public record Scan(Outcome outcome, String text) implements Serializable {

    /** How it went. */
    public enum Outcome {
        FOUND,
        /** A picture without a QR code that can be read; the next one may have it. */
        NOTHING,
        /** No JPEG or PNG that can be read. */
        NO_PICTURE,
        /** Too many bytes or points. */
        TOO_LARGE,
        /** More pictures than a camera of ours sends; not looked at. */
        TOO_MANY
    }

    static Scan of(Outcome outcome) {
        return new Scan(outcome, null);
    }

    static Scan found(String text) {
        return new Scan(Outcome.FOUND, text);
    }
}
