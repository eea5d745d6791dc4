package de.dresden.smartparticipation.participation.publicview;

import java.io.Serializable;
import java.util.Set;

/**
 * Which contributions of one consultation are shown; empty parts do not restrict.
 *
 * @param consultation reference of the consultation
 * @param text words that it contains; null or blank: any
 * @param topics keys of topics, any of these
 * @param areas keys of Stadtteile, any of these
 * @param answered only those that are answered, or only those that are not; null: both
 */
public record ShownFilter(String consultation, String text, Set<Long> topics, Set<String> areas, Boolean answered)
        implements Serializable {

    private static final int LONGEST_TEXT = 200;

    public ShownFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        text = text != null && text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        topics = topics == null ? Set.of() : Set.copyOf(topics);
        areas = areas == null ? Set.of() : Set.copyOf(areas);
    }

    /** All of a consultation. */
    public static ShownFilter of(String consultation) {
        return new ShownFilter(consultation, null, Set.of(), Set.of(), null);
    }
}
