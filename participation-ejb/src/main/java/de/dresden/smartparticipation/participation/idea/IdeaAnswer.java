package de.dresden.smartparticipation.participation.idea;

import java.io.Serializable;

/**
 * What was answered in an own field.
 *
 * @param field key of the field
 * @param label name of the field, in the language asked for as far as it is written in it
 * @param language language of that name, as {@code de}
 * @param kind what it asked for
 * @param internal whether only staff sees it
 * @param value as it is kept
 * @param shown in words, in the language asked for
 */
public record IdeaAnswer(
        long field, String label, String language, FieldKind kind, boolean internal, String value, String shown)
        implements Serializable {}
