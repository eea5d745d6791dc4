package de.dresden.smartparticipation.participation.idea;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * One of the answers that a field offers.
 *
 * @param key what is kept of an answer, as {@code o3}; null or empty for a new one
 * @param label what is read, at most 200 characters in each language
 */
public record FieldOption(String key, Wording label) implements Serializable {

    public FieldOption {
        key = key == null || key.isBlank() ? null : key.strip();
        label = label == null ? Wording.NONE : new Wording(oneLine(label.german()), oneLine(label.english()));
    }

    /** In German only. */
    public FieldOption(String key, String label) {
        this(key, Wording.of(label));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
