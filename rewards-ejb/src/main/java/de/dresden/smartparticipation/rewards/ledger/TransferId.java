package de.dresden.smartparticipation.rewards.ledger;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name that whoever asks for a transfer gives it, so that asking twice books once. Begins with the room it comes from:
 * {@code trip:…}, {@code redeem:…}.
 *
 * @param text 1 to {@value #LONGEST} letters, digits and {@code : _ -}; no person data
 */
public record TransferId(String text) implements Serializable, Comparable<TransferId> {

    /** Most characters. */
    public static final int LONGEST = 64;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9:_-]{1," + LONGEST + "}");

    /** @throws IllegalArgumentException where it has another form */
    public TransferId {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not the name of a transfer: " + text);
        }
    }

    /** Whether the text has the form of such a name. */
    public static boolean isOne(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** A name for what belongs to this one. */
    public TransferId with(String suffix) {
        return new TransferId(text + ":" + suffix);
    }

    @Override
    public int compareTo(TransferId other) {
        return text.compareTo(other.text);
    }
}
