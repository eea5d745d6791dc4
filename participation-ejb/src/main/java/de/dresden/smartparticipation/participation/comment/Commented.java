package de.dresden.smartparticipation.participation.comment;

import java.io.Serializable;

/**
 * What is commented on, as an address names it.
 *
 * @param kind its kind
 * @param key reference of a contribution, or key of a section
 */
public record Commented(CommentedKind kind, String key) implements Serializable {

    /** @param reference as {@code BE-2026-00042} */
    public static Commented contribution(String reference) {
        return new Commented(CommentedKind.CONTRIBUTION, reference);
    }

    public static Commented section(long id) {
        return new Commented(CommentedKind.SECTION, String.valueOf(id));
    }
}
