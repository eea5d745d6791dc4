package de.dresden.smartparticipation.participation.idea;

import java.io.Serializable;

/**
 * One of the answers that a field offers.
 *
 * @param key what is kept of an answer, as {@code o3}; null or empty for a new one
 * @param label what is read, at most 200 characters
 */
public record FieldOption(String key, String label) implements Serializable {

    public FieldOption {
        key = key == null || key.isBlank() ? null : key.strip();
        label = label == null ? "" : label.replaceAll("\\s+", " ").strip();
    }
}
