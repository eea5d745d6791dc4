package de.dresden.smartparticipation.platform.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One field of what is imported.
 *
 * @param key name of the field in the programme
 * @param labelKey key of its label in the texts
 * @param kind what its values are
 * @param need whether it has to be filled
 * @param maxLength most characters (code points) of a value; longer ones are refused, never cut
 * @param choices the values of a {@link FieldKind#CHOICE}
 * @param forgiving an unusable value is a warning and left out, instead of an error
 * @param names what columns with this field are usually called; see {@link ColumnNames}
 */
public record IntakeField(
        String key,
        String labelKey,
        FieldKind kind,
        Need need,
        int maxLength,
        List<String> choices,
        boolean forgiving,
        List<String> names)
        implements Serializable {

    public IntakeField {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(labelKey, "labelKey");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(need, "need");
        choices = List.copyOf(choices);
        names = List.copyOf(names);
        if (maxLength < 1) {
            throw new IllegalArgumentException("field " + key + " must hold a character");
        }
    }

    /** An optional field of at most 200 characters that no column name is known for. */
    public static IntakeField of(String key, String labelKey, FieldKind kind) {
        return new IntakeField(key, labelKey, kind, Need.OPTIONAL, 200, List.of(), false, List.of());
    }

    public IntakeField required() {
        return new IntakeField(key, labelKey, kind, Need.REQUIRED, maxLength, choices, forgiving, names);
    }

    public IntakeField expected() {
        return new IntakeField(key, labelKey, kind, Need.EXPECTED, maxLength, choices, forgiving, names);
    }

    public IntakeField atMost(int characters) {
        return new IntakeField(key, labelKey, kind, need, characters, choices, forgiving, names);
    }

    public IntakeField oneOf(List<String> allowed) {
        return new IntakeField(key, labelKey, kind, need, maxLength, allowed, forgiving, names);
    }

    /** An unusable value becomes a warning and is left out. */
    public IntakeField forgivingly() {
        return new IntakeField(key, labelKey, kind, need, maxLength, choices, true, names);
    }

    public IntakeField called(List<String> usualNames) {
        return new IntakeField(key, labelKey, kind, need, maxLength, choices, forgiving, usualNames);
    }

    public boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
